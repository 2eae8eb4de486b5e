package org.waymark.office;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.apache.logging.log4j.spi.NoOpThreadContextMap;
import org.apache.logging.log4j.spi.Provider;
import org.apache.logging.log4j.spi.ThreadContextMap;

/**
 * Gives POI the simple logger of the Log4j API, which {@code log4j2.simplelog.properties} switches off. Without a provider,
 * the API prints an error. A program that embeds waymark and has a provider of its own keeps that one, because its priority
 * is higher.
 */
public final class OfficeLogging extends Provider {

    /** Creates a provider of the lowest priority, for {@link java.util.ServiceLoader}. */
    public OfficeLogging() {
        super(null, CURRENT_VERSION);
    }

    @Override
    public LoggerContextFactory getLoggerContextFactory() {
        return SimpleLoggerContextFactory.INSTANCE;
    }

    @Override
    public ThreadContextMap getThreadContextMapInstance() {
        return NoOpThreadContextMap.INSTANCE;
    }
}
