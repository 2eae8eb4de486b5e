package org.waymark.template;

/**
 * What a sender explained about a whole earlier return, such as why no milestone is under a dimension. Immutable.
 *
 * @param code the code of the query
 * @param text the explanation
 */
public record EarlierExplanation(String code, String text) {}
