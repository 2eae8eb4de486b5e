package org.waymark.catalogue;

/**
 * The documentation of the code of a finding, such as {@code WM-R01}, for readers who are not programmers. No part is
 * blank.
 *
 * @param code the id of the code
 * @param meaning what the code means, as one sentence
 * @param why why it matters
 * @param fix what to do about it
 * @param fixable {@code safe} or {@code unsafe} when {@code waymark fix} can remove some findings of the code by
 * corrections of that class, as {@link FixClass#of} says; else {@code no}
 * @param good an example that passes
 * @param bad an example that does not pass
 */
public record CodeDoc(String code, String meaning, String why, String fix, String fixable, String good, String bad) {

    /** What to do about it, and what {@code waymark fix} can do. */
    public String everyFix() {
        return switch (fixable) {
            case "safe" -> fix + " Findings marked [*] can be fixed with waymark fix, which does not change any value.";
            case "unsafe" ->
                fix + " Findings marked [?] can be fixed with waymark fix --unsafe, which guesses what was meant.";
            default -> fix;
        };
    }
}
