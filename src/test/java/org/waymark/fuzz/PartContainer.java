package org.waymark.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip package in a form that mutations change with an effect: the unpacked parts one after the other, each as the byte 1E,
 * its name, a line feed and its content. XML does not allow that byte.
 */
final class PartContainer {

    private static final byte MARK = 0x1E;

    private PartContainer() {}

    /** Makes a package of parts. Other bytes, such as those of a package, are returned unchanged. */
    static byte[] packed(byte[] container) {
        if (container.length == 0 || container[0] != MARK) {
            return container;
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int at = 1;
        while (at < container.length) {
            int line = indexOf(container, (byte) '\n', at);
            int next = indexOf(container, MARK, line);
            String name = new String(container, at, line - at, StandardCharsets.ISO_8859_1);
            int start = Math.min(line + 1, next);
            byte[] content = new byte[next - start];
            System.arraycopy(container, start, content, 0, content.length);
            parts.put(name, content);
            at = next + 1;
        }
        return zip(parts);
    }

    /** Unpacks a package into the form of this class. */
    static byte[] unpacked(byte[] zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.write(MARK);
                out.writeBytes((entry.getName() + '\n').getBytes(StandardCharsets.UTF_8));
                in.transferTo(out);
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (ZipException | IllegalArgumentException e) {
            // a name that a package cannot have: what was written until then is an incomplete package, which is an
            // input too
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte sought, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == sought) {
                return i;
            }
        }
        return bytes.length;
    }
}
