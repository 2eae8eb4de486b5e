package org.waymark.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.catalogue.Codes;
import org.waymark.findings.FindingsFormat;
import org.waymark.pack.trace.PackTracer;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.ReturnMeasures;
import org.waymark.progress.ReturnRate;

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

    /** The keys of all measures of milestones and of returns, and of the burn-up. */
    static final class MeasureKey implements Iterable<String> {

        static List<String> all() {
            return Stream.of(
                            MeasureRegistry.all().stream().<String>map(Measure::key),
                            ReturnMeasures.ALL.stream().map(ReturnRate::key),
                            Stream.of(PackTracer.BURN_UP))
                    .flatMap(keys -> keys)
                    .toList();
        }

        @Override
        public Iterator<String> iterator() {
            return all().iterator();
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
