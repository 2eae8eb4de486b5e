import org.jspecify.annotations.NullMarked;

/**
 * waymark as a library. {@link org.waymark.Waymark} is where to start; the other exported packages are those whose types
 * its methods take or return.
 */
@NullMarked
module org.waymark {
    requires static org.jspecify;
    requires java.desktop;
    requires java.xml;
    requires apache.mime4j.core;
    requires apache.mime4j.dom;
    requires cel.standalone;
    requires com.github.albfernandez.juniversalchardet;
    requires gg.jte.runtime;
    requires info.picocli;
    requires org.apache.commons.compress;
    requires org.apache.commons.csv;
    requires org.apache.logging.log4j;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires org.apache.xmlbeans;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;

    exports org.waymark;
    exports org.waymark.catalogue;
    exports org.waymark.check;
    exports org.waymark.check.cell;
    exports org.waymark.check.collection;
    exports org.waymark.collection;
    exports org.waymark.compare;
    exports org.waymark.forecast;
    exports org.waymark.intake;
    exports org.waymark.office.house;
    exports org.waymark.programme;
    exports org.waymark.progress;
    exports org.waymark.schema;
    exports org.waymark.template;
    exports org.waymark.templates to
            gg.jte.runtime;
    exports org.waymark.templates.pack to
            gg.jte.runtime;

    opens org.waymark.cli to
            info.picocli;

    // The service file in META-INF names the same class for the class path.
    provides org.apache.logging.log4j.spi.Provider with
            org.waymark.office.OfficeLogging;
}
