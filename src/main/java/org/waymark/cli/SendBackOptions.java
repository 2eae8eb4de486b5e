package org.waymark.cli;

import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.FileDiscovery;
import org.waymark.intake.InputFile;
import org.waymark.schema.OutsideFiles;
import picocli.CommandLine.Option;

/** What to write for sending returns back: copies with what was found marked in them, and pages. */
final class SendBackOptions {

    @Option(
            names = "--annotate",
            paramLabel = "DIR",
            order = OptionGroup.OUTPUT,
            description = "Write to this folder a copy of each file with findings: a workbook with the faulty "
                    + "cells marked and listed.")
    private @Nullable String annotate;

    @Option(
            names = "--html",
            paramLabel = "DIR",
            order = OptionGroup.OUTPUT,
            description = "Write to this folder one folder per footprint, with a page that lists what to correct "
                    + "or confirms that nothing is wrong. Copies from --annotate go to the same folders.")
    private @Nullable String html;

    /**
     * Where the pages go; null when none are asked for.
     *
     * @throws UsageException when a file stands there
     */
    @Nullable
    PagesFolder pages(CommandSession session) {
        return html == null ? null : new PagesFolder(TargetFolder.at(session, "--html", html, "a page"));
    }

    /**
     * Where the copies go; null when none are asked for.
     *
     * @throws UsageException when standard input is read, or copies would be taken for returns or replace them
     */
    @Nullable
    AnnotatedFolder copies(CommandSession session, List<String> paths, List<String> previous, OutsideFiles outside) {
        String named = annotate;
        if (named == null) {
            return null;
        }
        if (paths.contains(FileDiscovery.STANDARD_INPUT)) {
            throw new UsageException("--annotate makes copies of files, and standard input is none; save it as a file"
                    + " and name that.");
        }
        TargetFolder folder = TargetFolder.at(session, "--annotate", named, "a copy");
        OutsideReturns.require(session, "--annotate", named, folder.path(), paths);
        OutsideReturns.require(session, "--annotate", named, folder.path(), previous);
        try (FileDiscovery discovery =
                new FileDiscovery(session.folder(), session.console().in(), outside)) {
            List<InputFile> files = discovery.find(paths).stream()
                    .filter(file -> Files.isRegularFile(session.folder().resolve(file.name())))
                    .toList();
            return new AnnotatedFolder(folder, files);
        }
    }
}
