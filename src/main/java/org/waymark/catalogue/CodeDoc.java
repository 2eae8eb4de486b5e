package org.waymark.catalogue;

/**
 * The documentation of the code of a finding, such as {@code WM-R01}, for readers who are not programmers. No part is
 * blank.
 *
 * @param code the id of the code
 * @param meaning what the code means, as one sentence
 * @param why why it matters
 * @param fix what to do about it
 * @param good an example that passes
 * @param bad an example that does not pass
 */
public record CodeDoc(String code, String meaning, String why, String fix, String good, String bad) {}
