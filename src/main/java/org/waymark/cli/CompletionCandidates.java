package org.waymark.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.waymark.catalogue.Codes;
import org.waymark.findings.FindingsFormat;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureRegistry;

/** The words that completion offers for options and arguments that are not of an enum type. */
final class CompletionCandidates {

    private CompletionCandidates() {}

    /** Words for the month of the returns that are read. */
    static final class Period implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of(MonthReader.LATEST, MonthReader.LAST_MONTH).iterator();
        }
    }

    /** Words for the earlier month of a comparison. */
    static final class EarlierPeriod implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of(MonthReader.LAST_MONTH).iterator();
        }
    }

    /** Words for the month that a template is made for. */
    static final class TemplatePeriod implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of(MonthReader.THIS_MONTH, MonthReader.LAST_MONTH).iterator();
        }
    }

    /** The ids of all codes. A family of codes is valid too, but not offered. */
    static final class CodeId implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Codes.all().keySet().iterator();
        }
    }

    /** The keys of all measures of milestones. */
    static final class MeasureKey implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return MeasureRegistry.all().stream().<String>map(Measure::key).iterator();
        }
    }

    /** The beginnings of {@code FORMAT=FILE}, such as {@code sarif=}. */
    static final class FormatPrefix implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(FindingsFormat.values())
                    .map(format -> format + "=")
                    .iterator();
        }
    }

    /** What {@code waymark schema} does with a file. */
    static final class SchemaAction implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of(SchemaCommand.CHECK).iterator();
        }
    }
}
