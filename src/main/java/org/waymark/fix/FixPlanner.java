package org.waymark.fix;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.FixClass;
import org.waymark.check.MilestoneRowFilter;
import org.waymark.check.cell.CanonicalForm;
import org.waymark.check.cell.CanonicalForms;
import org.waymark.check.cell.CellValue;
import org.waymark.intake.ReturnHead;
import org.waymark.intake.ReturnSink;
import org.waymark.intake.Row;
import org.waymark.intake.SentHeader;
import org.waymark.intake.TableHead;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;

/** Lists the corrections of one file while it is read. Used by one thread, for one file. */
final class FixPlanner implements ReturnSink {

    private final FixRules rules;
    private final Schema schema;
    private final CanonicalForms forms;
    private final CanonicalForms.Medium medium;
    private final RefusedCells left;
    private final MilestoneRowFilter rows;
    private final List<CellFix> fixes = new ArrayList<>();
    private final Map<String, String> guessed = new LinkedHashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Map<Integer, String> fields = new HashMap<>();
    private final MessageDigest digest;
    private @Nullable TableHead table;
    private @Nullable String fault;
    private boolean ownOutput;

    /**
     * Begins a plan.
     *
     * @param medium how the kind of the file writes numbers and choices
     * @param left cells that stay as they are, or stay texts
     */
    FixPlanner(FixRules rules, CanonicalForms.Medium medium, RefusedCells left) {
        this.rules = rules;
        this.schema = rules.schema();
        this.forms = rules.forms();
        this.medium = medium;
        this.left = left;
        this.rows = new MilestoneRowFilter(rules.programme(), schema);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The plan, after the whole file was read. Called once. */
    FixPlan end() {
        doubtful.forEach(guessed::remove);
        return new FixPlan(fixes, guessed, HexFormat.of().formatHex(digest.digest()), ownOutput, fields, fault);
    }

    @Override
    public void begin(ReturnHead head) {
        head.cover()
                .forEach((field, cell) -> schema.position(field)
                        .ifPresent(column -> cell(column, cell.text(), cell.kind(), cell.address(), cell.whole())));
    }

    @Override
    public void table(TableHead head) {
        table = head;
        rows.begin(head);
        for (int column = 0; column < head.columnOf().size(); column++) {
            fields.putIfAbsent(
                    head.columnOf().get(column), schema.columns().get(column).name());
        }
        add("table " + head.columnOf().stream().filter(column -> column > 0).count());
    }

    @Override
    public void header(SentHeader header) {
        String field = header.address().field();
        if (field != null && header.alias() && !left.asSent(header.address())) {
            String title = title(field);
            FixClass fixClass = rules.isGuessed(header.text()) ? FixClass.UNSAFE : FixClass.SAFE;
            List<Code> codes = fixClass == FixClass.UNSAFE ? List.of(Codes.COLUMN_UNKNOWN) : List.of();
            fixes.add(new CellFix(header.address(), header.text(), title, false, true, codes, fixClass));
        } else if (rules.guesses() && header.meant() != null && !left.asSent(header.address())) {
            guess(header.text(), header.meant());
        }
    }

    /** Two headers that may mean the same field are not guessed. */
    private void guess(String text, String field) {
        guessed.forEach((other, meant) -> {
            if (meant.equals(field) && !other.equals(text)) {
                doubtful.add(other);
                doubtful.add(text);
            }
        });
        guessed.put(text, field);
    }

    private String title(String field) {
        int position = schema.position(field).orElseThrow();
        return schema.columns().get(position).title();
    }

    @Override
    public void row(Row row) {
        TableHead head = table;
        if (head == null) {
            throw new IllegalStateException("a row came before its table");
        }
        boolean included = rows.includes(row);
        add(included ? "row" : "row left out");
        for (int column = 0; column < row.texts().length; column++) {
            String text = row.texts()[column];
            if (head.has(column) && text != null) {
                cell(column, text, row.kind(column), head.address(row.number(), column), included);
            }
        }
    }

    @Override
    public void passedOver(String reason) {
        ownOutput = true;
    }

    @Override
    public void finding(Finding finding) {
        if (Codes.endsReading(finding.code())) {
            fault = finding.message();
        }
    }

    private void cell(int column, String text, CellKind kind, Address address, boolean mayChange) {
        CanonicalForm form = mayChange && !left.asSent(address)
                ? form(column, text, kind == CellKind.LOCKED_TEXT ? CellKind.TEXT : kind, left.asText(address))
                        .orElse(null)
                : null;
        if (form == null) {
            value(column, forms.value(column, text, kind));
            return;
        }
        FixClass fixClass = form.safe() ? FixClass.SAFE : FixClass.UNSAFE;
        fixes.add(new CellFix(address, text, form.text(), form.number(), false, form.codes(), fixClass));
        value(column, forms.value(column, form.text(), form.number() ? CellKind.NUMBER : kind));
    }

    private Optional<CanonicalForm> form(int column, String text, CellKind kind, boolean asText) {
        if (asText) {
            return forms.withoutStrays(column, text, kind);
        }
        Optional<CanonicalForm> guess = rules.guesses() ? forms.guess(column, text, kind, medium) : Optional.empty();
        return guess.or(() -> forms.of(column, text, kind, medium));
    }

    private void value(int column, CellValue value) {
        Field field = schema.columns().get(column);
        add(field.name() + '=' + value.kind() + ' ' + value.stored());
    }

    private void add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
