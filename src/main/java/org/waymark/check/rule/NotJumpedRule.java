package org.waymark.check.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue.NumberValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;

/**
 * {@code notJumped}: the number has not changed since the previous return by a factor that a slipped decimal point or
 * another unit explains. The factor is within a tenth of 10, 100, 1000, 1/10, 1/100 or 1/1000, or one of the two
 * numbers is a fraction (between 0 and 1) and the other a percentage (up to 100) that is 50 to 200 times as large.
 *
 * <p>A number that lies between the values of the two fields {@code between} is plausible and breaks nothing. {@code
 * of} names the field that says what is measured; if its value has changed, the numbers are not
 * compared.
 */
final class NotJumpedRule implements RuleKind.WithoutFormula {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);
    private static final List<BigDecimal> SLIPS = List.of(BigDecimal.TEN, HUNDRED, BigDecimal.valueOf(1000));

    @Override
    public String name() {
        return "notJumped";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("of", "between");
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        int column = rule.field("field");
        Field field = requireNumber(column, rule);
        List<Integer> between = rule.has("between") ? rule.fields("between") : List.of();
        if (!between.isEmpty() && between.size() != 2) {
            throw rule.fault("\"between\" must list two fields");
        }
        between.forEach(bound -> requireNumber(bound, rule));
        return new NoJump(column, field, rule.has("of") ? List.of(rule.field("of")) : List.of(), between, rule.when());
    }

    private static Field requireNumber(int column, RuleSource rule) {
        Field field = rule.fieldAt(column);
        if (field.type() != FieldType.INTEGER && field.type() != FieldType.NUMBER) {
            throw rule.fault(
                    "\"" + field.name() + "\" is of type " + field.type().word() + "; only numbers can jump");
        }
        return field;
    }

    /**
     * The factor by which a number is too large or too small if the earlier one is right.
     *
     * @param factor 10, 100 or 1000
     * @param grown whether the number is too large
     */
    private record Slip(BigDecimal factor, boolean grown) {

        /** Returns null when the numbers do not differ by such a factor. */
        static @Nullable Slip between(BigDecimal was, BigDecimal is) {
            if (was.signum() * is.signum() <= 0) {
                return null;
            }
            boolean grown = is.abs().compareTo(was.abs()) > 0;
            BigDecimal factor = grown ? factor(is.abs(), was.abs()) : factor(was.abs(), is.abs());
            return factor == null ? null : new Slip(factor, grown);
        }

        private static @Nullable BigDecimal factor(BigDecimal large, BigDecimal small) {
            BigDecimal ratio = large.divide(small, MathContext.DECIMAL64);
            for (BigDecimal slip : SLIPS) {
                if (ratio.subtract(slip).abs().compareTo(slip.multiply(TENTH)) <= 0) {
                    return slip;
                }
            }
            boolean share = small.compareTo(BigDecimal.ONE) < 0
                    && large.compareTo(BigDecimal.ONE) > 0
                    && large.compareTo(HUNDRED) <= 0;
            boolean near = ratio.compareTo(FIFTY) >= 0 && ratio.compareTo(TWO_HUNDRED) <= 0;
            return share && near ? HUNDRED : null;
        }

        /** The number as it was probably meant. */
        BigDecimal undo(BigDecimal is) {
            return grown ? is.divide(factor, MathContext.DECIMAL64) : is.multiply(factor);
        }
    }

    /**
     * The compiled rule.
     *
     * @param of the column that says what is measured; empty when every number is compared
     * @param between the two columns between whose values a number is plausible; empty when there are none
     */
    private record NoJump(int column, Field field, List<Integer> of, List<Integer> between, RuleCondition when)
            implements RuleCheck.OfHistory {

        @Override
        public Set<Integer> columns() {
            Set<Integer> columns = when.columnsWith(column);
            columns.addAll(of);
            columns.addAll(between);
            return columns;
        }

        @Override
        public TruthValue broken(RowHistory row) {
            TruthValue differs = row.differs(column);
            TruthValue broken = differs == TruthValue.TRUE ? TruthValue.of(slip(row) != null) : differs;
            for (int subject : of) {
                broken = broken.and(row.differs(subject).not());
            }
            return broken.and(plausible(row).not()).and(when.holds(row.now().values()));
        }

        private @Nullable Slip slip(RowHistory row) {
            return row.value(1, column) instanceof NumberValue was && row.value(0, column) instanceof NumberValue is
                    ? Slip.between(was.number(), is.number())
                    : null;
        }

        private TruthValue plausible(RowHistory row) {
            RowValues now = row.now().values();
            if (between.isEmpty() || between.stream().anyMatch(now::blank)) {
                return TruthValue.FALSE;
            }
            if (now.get(column) instanceof NumberValue is
                    && now.get(between.get(0)) instanceof NumberValue one
                    && now.get(between.get(1)) instanceof NumberValue two) {
                BigDecimal least = one.number().min(two.number());
                BigDecimal most = one.number().max(two.number());
                return TruthValue.of(
                        is.number().compareTo(least) >= 0 && is.number().compareTo(most) <= 0);
            }
            return TruthValue.UNKNOWN;
        }

        @Override
        public void blame(RowHistory row, Blame blame) {
            row.blameUnknown(column, 1, blame);
            of.forEach(subject -> row.blameUnknown(subject, 1, blame));
            between.forEach(bound -> row.blameUnknown(bound, 0, blame));
            when.blame(row, blame);
        }

        @Override
        public FindingText text(RowHistory row) {
            String is = ChangePhrases.value(field, row.value(0, column));
            String the = MessagePhrases.the(field);
            Slip slip = slip(row);
            if (slip == null || !(row.value(0, column) instanceof NumberValue sent)) {
                return new FindingText(
                        ChangePhrases.sentence(field, row, column) + ".",
                        "Correct " + the + " if " + is + " is wrong.");
            }
            return new FindingText(
                    ChangePhrases.sentence(field, row, column) + ", about "
                            + (slip.grown() ? slip.factor() + " times as much" : "1/" + slip.factor() + " of that")
                            + ".",
                    "Write " + plain(slip.undo(sent.number())) + " as " + the
                            + " if the decimal point or the unit is wrong, or tell" + " the programme that " + is
                            + " is right.");
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
    }
}
