package org.waymark.testing;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Machines that differ in locale and time zone, on which waymark must give the same bytes. */
public enum TestMachine {
    LONDON(Locale.UK, "Europe/London"),
    ISTANBUL(Locale.forLanguageTag("tr-TR"), "Europe/Istanbul"),
    AUCKLAND(Locale.forLanguageTag("ar-EG-u-nu-arab"), "Pacific/Auckland");

    private final Locale locale;
    private final String zone;

    TestMachine(Locale locale, String zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /** Runs a task with this locale and time zone, and then restores the previous ones. */
    public <T> T run(Supplier<T> work) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(this.locale);
            TimeZone.setDefault(TimeZone.getTimeZone(this.zone));
            return work.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
