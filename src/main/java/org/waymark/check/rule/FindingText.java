package org.waymark.check.rule;

/**
 * The text of a finding.
 *
 * @param message what is wrong, as one or more sentences
 * @param fix what to do about it, as a sentence
 */
public record FindingText(String message, String fix) {}
