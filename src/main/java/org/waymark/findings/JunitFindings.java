package org.waymark.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.FileVerdict;
import org.waymark.check.Findings;
import org.waymark.check.Verdict;
import org.waymark.schema.Rule;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * Writes JUnit XML in the format of Ant's JUnit task: a test suite for each file, with a test case for each code. A test
 * case fails if at least one finding of the code is severe enough to fail the check. Other findings are in the suite's
 * output. For a file that could not be read, only the codes that were found are test cases, because nothing else was
 * checked. The timestamp, which the format requires, is always the epoch.
 */
record JunitFindings(FindingsPresentation presentation) implements FindingsWriter {

    private static final String INDENT = "  ";
    private static final int LINES = 50;

    @Override
    public void write(Verdict verdict, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            int id = 0;
            for (FileVerdict file : verdict.files()) {
                boolean read = file.rows() > 0 || !file.returns().isEmpty();
                suite(xml, id++, file.file(), read ? codesOfFiles() : List.of(), file.findings());
            }
            if (!verdict.collection().isEmpty()) {
                suite(xml, id, "all returns together", List.of(), verdict.collection());
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("the JUnit XML cannot be written: " + e.getMessage(), e);
        }
    }

    /** @param codes the codes that were checked; any other code that was found gets a test case too */
    private void suite(XMLStreamWriter xml, int id, String file, List<Code> codes, Findings findings)
            throws XMLStreamException {
        Map<Code, FirstFindings> failures = new LinkedHashMap<>();
        codes.forEach(code -> failures.put(code, new FirstFindings(LINES)));
        FirstFindings passing = new FirstFindings(LINES);
        for (Finding finding : findings) {
            FirstFindings ofCode = failures.computeIfAbsent(finding.code(), code -> new FirstFindings(LINES));
            (presentation.fails(finding) ? ofCode : passing).add(finding);
        }
        long failed = failures.values().stream().filter(f -> f.count() > 0).count();
        open(xml, 1, "testsuite");
        attribute(xml, "name", file);
        attribute(xml, "package", "waymark");
        attribute(xml, "id", String.valueOf(id));
        attribute(xml, "timestamp", "1970-01-01T00:00:00");
        attribute(xml, "hostname", "localhost");
        attribute(xml, "tests", String.valueOf(failures.size()));
        attribute(xml, "failures", String.valueOf(failed));
        attribute(xml, "errors", "0");
        attribute(xml, "time", "0");
        properties(xml);
        for (Map.Entry<Code, FirstFindings> entry : failures.entrySet()) {
            testCase(xml, file, entry.getKey(), entry.getValue());
        }
        text(xml, "system-out", lines(passing));
        text(xml, "system-err", "");
        close(xml, 1);
    }

    private void properties(XMLStreamWriter xml) throws XMLStreamException {
        Optional<SettingsInUse> settings = presentation.settings();
        xml.writeCharacters("\n" + INDENT.repeat(2));
        if (settings.isEmpty()) {
            xml.writeEmptyElement("properties");
            return;
        }
        xml.writeStartElement("properties");
        xml.writeCharacters("\n" + INDENT.repeat(3));
        xml.writeEmptyElement("property");
        attribute(xml, "name", "settings");
        attribute(xml, "value", settings.get().sentence());
        close(xml, 2);
    }

    private static void testCase(XMLStreamWriter xml, String file, Code code, FirstFindings findings)
            throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(2));
        if (findings.count() == 0) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        attribute(xml, "name", code.id() + " " + code.slug());
        attribute(xml, "classname", file);
        attribute(xml, "time", "0");
        if (findings.count() > 0) {
            Finding first = findings.first().get(0);
            open(xml, 3, "failure");
            attribute(xml, "type", code.id());
            attribute(
                    xml,
                    "message",
                    findings.count() == 1
                            ? AddressRanges.inFile(first.address()) + MilestoneNames.lead(first) + first.message()
                            : English.count(findings.count(), "place") + "; the first: "
                                    + AddressRanges.inFile(first.address()) + MilestoneNames.lead(first)
                                    + first.message());
            xml.writeCharacters(legal(lines(findings)));
            xml.writeEndElement();
            close(xml, 2);
        }
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        open(xml, 2, element);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static String lines(FirstFindings findings) {
        String lines = findings.first().stream()
                .map(f -> f.severity().word() + AnswerWords.state(f) + " "
                        + f.code().id() + " " + AddressRanges.inFile(f.address()) + MilestoneNames.lead(f)
                        + SentText.line(f.message()) + " " + AnswerWords.orFix(f))
                .collect(Collectors.joining("\n"));
        long rest = findings.count() - findings.first().size();
        return rest > 0 ? lines + "\nand " + English.number(rest) + " more" : lines;
    }

    /** The codes that are checked in each file: all that are not switched off, except those of the whole collection. */
    private List<Code> codesOfFiles() {
        return Stream.concat(
                        Codes.all().values().stream().filter(code -> !code.id().startsWith("WM-G")),
                        presentation.schema().rules().stream().map(Rule::code))
                .filter(code -> !presentation.programme().off().contains(code.id()))
                .distinct()
                .toList();
    }

    private static void open(XMLStreamWriter xml, int depth, String element) throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
        xml.writeStartElement(element);
    }

    private static void close(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /** Replaces the characters that XML 1.0 cannot represent (production 2). */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || c == '\r'
                                || c >= 0x20 && c <= 0xD7FF
                                || c >= 0xE000 && c <= 0xFFFD
                                || c >= 0x10000
                        ? c
                        : 0xFFFD)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
