package org.waymark.check.rule;

/** The words of a finding: what is wrong, and what to do about it. */
public record FindingText(String message, String fix) {}
