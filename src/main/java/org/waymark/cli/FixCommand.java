package org.waymark.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.Settings;
import org.waymark.catalogue.Address;
import org.waymark.check.FileVerdict;
import org.waymark.findings.FixCommandLine;
import org.waymark.fix.CellFix;
import org.waymark.fix.FixDiff;
import org.waymark.fix.FixedReturn;
import org.waymark.fix.FixesCsv;
import org.waymark.fix.ReturnFixer;
import org.waymark.intake.FileDiscovery;
import org.waymark.intake.FileEndings;
import org.waymark.intake.InputFile;
import org.waymark.text.ByteOrderMark;
import org.waymark.text.English;
import org.waymark.text.SentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code waymark fix}. */
@Command(
        header = "Writes copies of returns with corrected formatting. What a cell means is never changed.",
        description = {
            "  waymark fix returns/ -o fixed          copies, and fixes.csv with every change",
            "  waymark fix returns/ --diff            show the changes, write nothing",
            "  waymark fix returns/ --check           exit 1 when something can be fixed",
            "  waymark fix returns/ --unsafe --diff   also guess at misspelt choices",
        })
final class FixCommand extends WaymarkCommand {

    /** A sentence with more paths than this would be too long. */
    private static final int MOST_NAMED = 3;

    @Mixin
    private FixInput input = new FixInput();

    @Mixin
    private FolderOption output = new FolderOption();

    @Option(
            names = "--diff",
            order = OptionGroup.OUTPUT,
            description = "Print the changes as a unified diff. A workbook is shown by its changed cells.")
    private boolean diff;

    @Option(
            names = "--check",
            order = OptionGroup.OUTPUT,
            description = "Write no files, and exit with code 1 if something can be fixed.")
    private boolean check;

    @Option(
            names = "--unsafe",
            order = OptionGroup.CHECKS,
            description =
                    "Also replace a misspelt choice by the nearest one, and a misspelt header by the one that is a"
                            + " letter away. Look at each of these changes.")
    private boolean unsafe;

    @Mixin
    private UnmaskedOption unmasked = new UnmaskedOption();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Override
    int run(CommandSession session) throws IOException {
        List<String> paths = input.paths();
        if (paths.contains(FileDiscovery.STANDARD_INPUT)) {
            throw new UsageException(
                    "fix makes copies of files and cannot copy standard input; save the return as a file and name that"
                            + " file.");
        }
        if (check && output.isGiven()) {
            throw new UsageException("--check writes no files; leave out " + FolderOption.NAME + " or --check.");
        }
        Settings settings = unmasked.apply(input.settings(session, programme));
        TargetFolder folder = (check || diff) && !output.isGiven()
                ? null
                : TargetFolder.at(session, FolderOption.NAME, output.required("fixed"), "a copy");
        StringWriter shown = new StringWriter();
        FixReport report = new FixReport(folder);
        try (FileDiscovery discovery =
                new FileDiscovery(session.folder(), session.console().in(), programme.outside())) {
            List<InputFile> files = ofMonth(session, settings, discovery.find(paths));
            ReturnFixer fixer = new ReturnFixer(settings.programme(), unsafe, settings.personalData());
            fix(files, fixer, folder, report, shown);
        }
        new OutputTarget.Stream(session.console()).write(out -> out.write(shown.toString()));
        if (!general().quiet()) {
            report.lines().forEach(session.console()::say);
            String source = settings.programme().source();
            if (folder != null && source != null && !findsSettings(session, folder, source)) {
                session.console()
                        .say("To check the copies: waymark validate " + shellWord(folder.given()) + " --programme "
                                + shellWord(source));
            }
        }
        return check && report.changes() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** The files with a return for the month that {@code --period} names; all files without it. */
    private List<InputFile> ofMonth(CommandSession session, Settings settings, List<InputFile> files) {
        if (input.givenPeriod() == null) {
            return files;
        }
        Set<String> names = new ReturnCheck(session, general(), input)
                .verdict(settings, false).files().stream()
                        .map(FileVerdict::file)
                        .collect(Collectors.toSet());
        return files.stream().filter(file -> names.contains(file.name())).toList();
    }

    /** Whether a command that reads the copies finds the settings by itself. */
    private static boolean findsSettings(CommandSession session, TargetFolder folder, String settings) {
        Path of =
                session.folder().resolve(settings).toAbsolutePath().normalize().getParent();
        return of != null && folder.path().startsWith(of);
    }

    /** The command that fixes some input of another command; null when it cannot read it. */
    static @Nullable FixCommandLine commandLine(InputOptions input) {
        List<String> paths = input.paths();
        if (paths.contains(FileDiscovery.STANDARD_INPUT)) {
            return null;
        }
        boolean inFolder = paths.isEmpty() || paths.contains(".");
        String words = paths.size() > MOST_NAMED
                ? " PATH..."
                : paths.stream().map(path -> " " + shellWord(path)).collect(Collectors.joining());
        String month = input.givenPeriod() == null ? "" : " --period " + shellWord(input.givenPeriod());
        String command = "waymark fix" + words + month + (inFolder ? " -o ../fixed" : " -o fixed");
        return new FixCommandLine(command, command + " --unsafe");
    }

    private static String shellWord(String text) {
        return text.matches("[\\w./:\\\\@%+=,~-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    private void fix(
            List<InputFile> files, ReturnFixer fixer, @Nullable TargetFolder folder, FixReport report, Writer shown)
            throws IOException {
        if (folder == null) {
            for (InputFile file : files) {
                show(fixer.fix(file), report, shown);
            }
            return;
        }
        folder.fill(target -> {
            CopyNames names = CopyNames.without(FixesCsv.NAME);
            List<CellFix> made = new ArrayList<>();
            for (InputFile file : files) {
                FixedReturn fixed = fixer.fix(file);
                show(fixed, report, shown);
                if (fixed.copied()) {
                    target.add(names.next(file, ending(file)), out -> {
                        byte[] content = fixed.content();
                        if (content == null) {
                            Files.copy(file.path(), out);
                        } else {
                            out.write(content);
                        }
                    });
                    report.copied();
                }
                made.addAll(fixed.changes() ? fixed.fixes() : List.of());
            }
            target.add(FixesCsv.NAME, out -> {
                out.write(ByteOrderMark.of(FixesCsv.NAME));
                Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                FixesCsv.write(made, fixer.personalData(), text);
                text.flush();
            });
        });
    }

    private void show(FixedReturn fixed, FixReport report, Writer shown) throws IOException {
        report.add(fixed);
        if (diff) {
            FixDiff.write(fixed, shown);
        }
    }

    /** The ending of a file as it is written; the copy of a file with another ending keeps its whole name. */
    private static String ending(InputFile file) {
        String name = String.valueOf(file.path().getFileName());
        return name.substring(FileEndings.stem(name).length());
    }

    /** Sentences about a run, in the order of the files. */
    private static final class FixReport {

        private static final int PLACES = 5;

        private final @Nullable TargetFolder folder;
        private final List<String> lines = new ArrayList<>();
        private int files;
        private int changed;
        private int cells;
        private int copies;

        FixReport(@Nullable TargetFolder folder) {
            this.folder = folder;
        }

        void add(FixedReturn fixed) {
            String name = SentText.line(fixed.file().name());
            files++;
            if (fixed.changes()) {
                changed++;
                cells += fixed.fixes().size();
                lines.add(name + ": " + English.count(fixed.fixes().size(), "cell"));
            }
            String reason = fixed.unchangeable();
            if (reason != null && !fixed.fixes().isEmpty()) {
                lines.add(name + ": " + leftAsSent(fixed.fixes(), reason));
            } else if (reason != null) {
                lines.add(name + ": not fixed, because " + reason + ".");
            }
            Map<String, List<CellFix>> refused = new LinkedHashMap<>();
            fixed.refused()
                    .forEach(each -> refused.computeIfAbsent(each.reason(), key -> new ArrayList<>())
                            .add(each.fix()));
            refused.forEach((why, cells) -> lines.add(name + ": " + leftAsSent(cells, why)));
        }

        private static String leftAsSent(List<CellFix> cells, String reason) {
            List<String> places =
                    cells.stream().map(fix -> place(fix.address())).toList();
            return English.count(places.size(), "cell") + " left as sent, because " + reason + ": "
                    + English.and(places, PLACES) + ".";
        }

        private static String place(Address address) {
            return (address.sheet() == null ? "" : SentText.line(address.sheet()) + "!") + address.cell();
        }

        void copied() {
            copies++;
        }

        boolean changes() {
            return changed > 0;
        }

        List<String> lines() {
            List<String> all = new ArrayList<>(lines);
            String scope = English.count(cells, "cell") + " in " + changed + " of " + English.count(files, "file");
            all.add(folder == null ? "Can be fixed: " + scope + "." : "Fixed: " + scope + ".");
            if (folder != null) {
                all.add("Wrote " + English.count(copies, "copy") + " and " + FixesCsv.NAME + " to " + folder.shown()
                        + ".");
            }
            return all;
        }
    }
}
