package org.waymark.catalogue;

/**
 * What a code means to a reader who is not a programmer.
 *
 * @param code id of the code
 * @param meaning one sentence saying what is the case
 * @param why why it matters
 * @param fix what to do about it
 * @param good an example that passes
 * @param bad one that does not
 */
public record CodeDoc(String code, String meaning, String why, String fix, String good, String bad) {}
