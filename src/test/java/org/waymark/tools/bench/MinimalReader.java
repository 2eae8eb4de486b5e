package org.waymark.tools.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The minimum work of any program with this input: without an argument nothing, else split the file, or the files of
 * the folder, into cells and count them.
 */
final class MinimalReader {

    private MinimalReader() {}

    public static void main(String[] args) throws IOException, XMLStreamException {
        for (String argument : args) {
            long cells = 0;
            try (Stream<Path> paths = Files.walk(Path.of(argument))) {
                for (Path file : paths.filter(Files::isRegularFile).toList()) {
                    cells += file.toString().endsWith(".csv") ? inCsv(file) : inWorkbook(file);
                }
            }
            System.out.println(cells + " cells");
        }
    }

    private static long inCsv(Path file) throws IOException {
        long cells = 0;
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
            for (CSVRecord each : parser) {
                cells += each.size();
            }
        }
        return cells;
    }

    private static long inWorkbook(Path file) throws IOException, XMLStreamException {
        long cells = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().equals("xl/sharedStrings.xml")
                        || entry.getName().startsWith("xl/worksheets/")) {
                    cells += elements(zip, entry, "c");
                }
            }
        }
        return cells;
    }

    private static long elements(ZipFile zip, ZipEntry entry, String name) throws IOException, XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(zip.getInputStream(entry));
        long count = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(name)) {
                count++;
            }
        }
        return count;
    }
}
