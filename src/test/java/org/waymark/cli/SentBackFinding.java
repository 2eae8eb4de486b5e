package org.waymark.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.cli.ReturnFile.Correction;

/**
 * One line of the list of findings that is sent back.
 *
 * @param tab empty in a file without sheets
 * @param cell such as C7
 * @param wrong what is wrong, in a sentence
 * @param todo what to do, in a sentence
 */
record SentBackFinding(String tab, String cell, String wrong, String todo) {

    private static final List<Phrase> PHRASES = List.of(
            new Phrase("^If you mean .+, write (\\S+)\\.$", said -> known(said.group(1))),
            new Phrase("did you mean ([^?]+)\\?$", said -> known(said.group(1))),
            new Phrase("^Clear ", said -> known("")),
            new Phrase("Shorten .+ to (\\d+) characters", said -> characters(Integer.parseInt(said.group(1)))),
            new Phrase("Shorten .+ to (\\d+) words", said -> words(Integer.parseInt(said.group(1)))),
            new Phrase("Change the header .* to \"([^\"]+)\" if", said -> known(said.group(1))),
            new Phrase("such as \"([^\"]+)\"", said -> known(said.group(1))),
            new Phrase("such as ([^\\s\"]*[^\\s\".,;])", said -> known(said.group(1))),
            new Phrase("[Ww]rite(?: it as)? (\\d{4}-\\d\\d-\\d\\d)", said -> known(said.group(1))),
            new Phrase("[Cc]hoose (.+?)(?:,| or |\\.)", said -> known(said.group(1))),
            new Phrase("^Write it like (\\S+):", said -> known(said.group(1))),
            new Phrase("^Write a value from 0 to (\\d+)\\.", said -> known(half(said.group(1)))),
            new Phrase("to a value other than (\\d+)", said -> known(half(said.group(1)))),
            new Phrase("^Correct .+ to (\\S+) or (?:earlier|later|less|more)", said -> known(said.group(1))),
            new Phrase("^Change .+? to (.+?)(?:,| or |\\.)", said -> known(said.group(1))),
            new Phrase("but the file's name says ([^.]+)\\.", said -> known(said.group(1))));

    private static final Pattern ANOTHER_CELL = Pattern.compile("^Change the header in ([A-Z]+\\d+) ");

    /** The correction that the sentences of the line describe. */
    Optional<Correction> correction() {
        for (Phrase phrase : PHRASES) {
            for (String sentence : List.of(wrong, todo)) {
                Matcher matcher = phrase.words().matcher(sentence);
                if (matcher.find()) {
                    Matcher other = ANOTHER_CELL.matcher(todo);
                    return Optional.of(
                            new Correction(tab, other.find() ? other.group(1) : cell, phrase.entry(matcher)));
                }
            }
        }
        return Optional.empty();
    }

    private static Function<String, String> known(String entry) {
        return before -> entry;
    }

    private static Function<String, String> characters(int most) {
        return before -> before.substring(0, most);
    }

    private static Function<String, String> words(int most) {
        return before -> String.join(" ", List.of(before.split("\\s+")).subList(0, most));
    }

    private static String half(String number) {
        return String.valueOf(Integer.parseInt(number) / 2);
    }

    /** Phrases that describe a value to enter, and that value. */
    private record Phrase(Pattern words, Function<MatchResult, Function<String, String>> meaning) {

        Phrase(String words, Function<MatchResult, Function<String, String>> meaning) {
            this(Pattern.compile(words), meaning);
        }

        Function<String, String> entry(MatchResult said) {
            return meaning.apply(said);
        }
    }
}
