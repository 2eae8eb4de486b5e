package org.waymark.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Severity;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Checks JUnit XML against the published schema of Ant's reports. */
class JunitContractTest {

    private static Schema published;

    @BeforeAll
    static void readSchema() throws SAXException {
        published = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("src/test/resources/org/waymark/findings/published/JUnit.xsd")
                        .toFile());
    }

    @Test
    void everyKindOfFindingConformsToThePublishedSchema() throws Exception {
        validate(junit(Fixtures.everyShape()));
        validate(junit(Fixtures.clean()));
        validate(junit(Fixtures.crowd(3000)));
        validate(junit(Fixtures.samples()));
    }

    @Test
    void publishedSchemaRefusesUnknownElements() {
        assertThatThrownBy(() -> validate(junit(Fixtures.everyShape()).replace("testcase", "trial")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void codeFailsOncePerFile() throws Exception {
        Document suites = parse(junit(Fixtures.everyShape()));
        String blank = "//testsuite[1]/testcase[starts-with(@name, 'WM-R05')]";

        assertThat(count(suites, blank)).isEqualTo(1);
        assertThat(count(suites, blank + "/failure")).isEqualTo(1);
        assertThat(count(suites, "//testsuite[1]/testcase[starts-with(@name, 'WM-C09')]/failure"))
                .isZero();
    }

    @Test
    void countsEqualTheTestCases() throws Exception {
        Document suites = parse(junit(Fixtures.everyShape()));

        assertThat(count(suites, "//testsuite[@tests != count(testcase)]")).isZero();
        assertThat(count(suites, "//testsuite[@failures != count(testcase/failure)]"))
                .isZero();
    }

    @Test
    void unreadableFileHasNoPassedTestCases() throws Exception {
        Document suites = parse(junit(Fixtures.everyShape()));

        assertThat(count(suites, "//testsuite[contains(@name, 'broken')]/testcase"))
                .isEqualTo(1);
        assertThat(count(suites, "//testsuite[contains(@name, 'broken')]/testcase/failure"))
                .isEqualTo(1);
    }

    @Test
    void disabledCodesAreNotTestCases() throws Exception {
        assertThat(count(parse(junit(Fixtures.clean())), "//testcase[starts-with(@name, 'WM-K06')]"))
                .isZero();
    }

    @Test
    void failuresFollowFailOn() throws Exception {
        FindingsPresentation never = new FindingsPresentation("0.1.0", Fixtures.programme(), 80, false, null, null);
        FindingsPresentation always =
                new FindingsPresentation("0.1.0", Fixtures.programme(), 80, false, Severity.ADVISORY, null);

        assertThat(count(
                        parse(FindingsWritersTest.write(FindingsFormat.JUNIT, Fixtures.everyShape(), never)),
                        "//failure"))
                .isZero();
        assertThat(count(
                        parse(FindingsWritersTest.write(FindingsFormat.JUNIT, Fixtures.everyShape(), always)),
                        "//testsuite[1]//failure"))
                .isEqualTo(7);
    }

    @Test
    void charactersInvalidInXmlAreReplaced() throws Exception {
        String strange = "\u0000\u0001\u001b\ufffe\ud800 \ud83d\ude00 ]]> & <b>\"'";
        Verdict verdict = new Verdict(
                List.of(new FileVerdict(
                        strange + ".csv",
                        1,
                        List.of(Fixtures.finding(Codes.EMPTY_FILE, Address.ofFile(strange), null, strange)),
                        List.of())),
                List.of());

        Document suites = parse(junit(verdict));

        assertThat(suites.getElementsByTagName("failure").item(0).getTextContent())
                .contains("\ud83d\ude00 ]]> & <b>\"'");
    }

    private static void validate(String xml) throws SAXException, IOException {
        published.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    private static int count(Document document, String path) throws Exception {
        return Integer.parseInt(XPathFactory.newInstance().newXPath().evaluate("count(" + path + ")", document));
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String junit(Verdict verdict) {
        return FindingsWritersTest.write(FindingsFormat.JUNIT, verdict, Fixtures.plain(80));
    }
}
