package org.waymark.report.json;

import java.util.List;
import org.waymark.intake.PassedOverFile;
import tools.jackson.core.JsonGenerator;

/** Writes the files that were not read as returns, as an array of their names and reasons. */
public final class PassedOverJson {

    private PassedOverJson() {}

    public static void write(List<PassedOverFile> files, JsonGenerator json) {
        json.writeArrayPropertyStart("passedOver");
        for (PassedOverFile file : files) {
            json.writeStartObject();
            json.writeStringProperty("file", file.file());
            json.writeStringProperty("reason", file.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
