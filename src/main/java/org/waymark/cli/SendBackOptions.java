package org.waymark.cli;

import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.CopyContent;
import org.waymark.intake.FileDiscovery;
import org.waymark.intake.InputFile;
import org.waymark.schema.OutsideFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options for what is sent back to footprints: annotated copies of their returns, and pages of findings. */
final class SendBackOptions {

    @Option(
            names = "--annotate",
            paramLabel = "DIR",
            order = OptionGroup.OUTPUT,
            description = "Write a copy of each file with findings to this folder: a workbook with the faulty "
                    + "cells marked and listed.")
    private @Nullable String annotate;

    @Option(
            names = "--html",
            paramLabel = "DIR",
            order = OptionGroup.OUTPUT,
            description = "Write one folder per footprint to this folder, with a page that lists what to correct "
                    + "or confirms that nothing is wrong. Copies from --annotate go to the same folders.")
    private @Nullable String html;

    @Mixin
    private CopyContentOption copyContent = new CopyContentOption();

    /** What the copies of workbooks contain. */
    CopyContent content() {
        return copyContent.content();
    }

    /**
     * The folder for the pages; null if none are asked for.
     *
     * @throws UsageException if the path is a file
     */
    @Nullable
    PagesFolder pages(CommandSession session) {
        return html == null ? null : new PagesFolder(TargetFolder.at(session, "--html", html, "a page"));
    }

    /**
     * The folder for the copies; null if none are asked for.
     *
     * @throws UsageException if standard input is read, the folder is in a folder of returns, or the content of copies
     *     is chosen without a folder for them
     */
    @Nullable
    AnnotatedFolder copies(CommandSession session, List<String> paths, OutsideFiles outside) {
        String named = annotate;
        if (named == null) {
            if (content() != CopyContent.WHOLE) {
                throw new UsageException(CopyContentOption.NAME
                        + " says what marked copies contain; name a folder for them with --annotate.");
            }
            return null;
        }
        if (paths.contains(FileDiscovery.STANDARD_INPUT)) {
            throw new UsageException(
                    "--annotate makes copies of files and cannot copy standard input; save the return as"
                            + " a file and name that file.");
        }
        TargetFolder folder = TargetFolder.at(session, "--annotate", named, "a copy");
        try (FileDiscovery discovery =
                new FileDiscovery(session.folder(), session.console().in(), outside)) {
            List<InputFile> files = discovery.find(paths).stream()
                    .filter(file -> Files.isRegularFile(session.folder().resolve(file.name())))
                    .toList();
            return new AnnotatedFolder(folder, files, content());
        }
    }
}
