package org.waymark;

import java.util.ArrayList;
import java.util.List;
import org.waymark.pack.PackContent;
import org.waymark.pack.PackDocument;
import org.waymark.pack.data.DataDocuments;

/**
 * What the monthly pack holds beside its manifest. Here, above everything that writes a document of it, they are put
 * together; those that take longest come first, so that threads end together.
 */
public final class MonthlyPack {

    private MonthlyPack() {}

    public static List<PackDocument> documents(PackContent content) {
        List<PackDocument> documents = new ArrayList<>();
        documents.addAll(DataDocuments.of(content));
        return documents;
    }
}
