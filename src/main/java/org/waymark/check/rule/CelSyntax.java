package org.waymark.check.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectnessie.cel.parser.gen.CELLexer;
import org.projectnessie.cel.parser.gen.CELParser;
import org.projectnessie.cel.shaded.org.antlr.v4.runtime.BaseErrorListener;
import org.projectnessie.cel.shaded.org.antlr.v4.runtime.CharStreams;
import org.projectnessie.cel.shaded.org.antlr.v4.runtime.CommonTokenStream;
import org.projectnessie.cel.shaded.org.antlr.v4.runtime.RecognitionException;
import org.projectnessie.cel.shaded.org.antlr.v4.runtime.Recognizer;
import org.projectnessie.cel.shaded.org.antlr.v4.runtime.Token;

/**
 * A syntax check of an expression with the engine's own grammar, done before the engine sees the expression. The engine
 * prints syntax faults to standard error, and it accepts a comparison with null, which is never true here.
 */
final class CelSyntax {

    /**
     * A fault in an expression.
     *
     * @param line counted from 1
     * @param character counted from 0
     * @param what the fault, as part of a sentence
     */
    record Fault(int line, int character, String what) {}

    /** By function name, the form that its text argument must have. */
    private static final Map<String, String> FORMS = Map.of(
            "timestamp", "a date with a time; write it like timestamp(\"2026-10-01T00:00:00Z\")",
            "duration", "a span of time; write it in hours, minutes or seconds, like duration(\"720h\")",
            "matches", "a regular expression");

    private static final int MOST_DEEP = 100;
    private static final int MOST_REPEATS = 2;

    /** Functions that evaluate their argument for each item of a list. */
    private static final List<String> REPEATING = List.of("all", "exists", "exists_one", "filter", "map");

    private final List<Token> tokens;
    private final @Nullable Fault fault;

    private CelSyntax(List<Token> tokens, @Nullable Fault fault) {
        this.tokens = tokens;
        this.fault = fault;
    }

    /**
     * Looks at an expression. An expression that is nested too deeply is not parsed, because the parser calls itself
     * for each level.
     */
    static CelSyntax of(String text) {
        Fault tooDeep = tooDeep(text);
        if (tooDeep != null) {
            return new CelSyntax(List.of(), tooDeep);
        }
        Listener listener = new Listener();
        CELLexer lexer = new CELLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        lexer.addErrorListener(listener);
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        CELParser parser = new CELParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        parser.start();
        List<Token> seen = tokens.getTokens().stream()
                .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
                .toList();
        return new CelSyntax(seen, listener.first != null ? listener.first : nullFault(seen));
    }

    private static @Nullable Fault tooDeep(String text) {
        CELLexer lexer = new CELLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        Deque<Boolean> open = new ArrayDeque<>();
        String before = "";
        for (Token token : lexer.getAllTokens()) {
            switch (token.getType()) {
                case CELLexer.LPAREN, CELLexer.LBRACKET, CELLexer.LBRACE -> open.push(REPEATING.contains(before));
                case CELLexer.RPAREN, CELLexer.RPRACKET, CELLexer.RBRACE -> open.poll();
                default -> {}
            }
            before = token.getText();
            long repeats = open.stream().filter(repeating -> repeating).count();
            if (open.size() > MOST_DEEP || repeats > MOST_REPEATS) {
                String what = repeats > MOST_REPEATS
                        ? "no more than two of " + String.join(", ", REPEATING) + " may be inside one another"
                        : "it has more than " + MOST_DEEP + " brackets inside one another";
                return new Fault(token.getLine(), token.getCharPositionInLine(), what);
            }
        }
        return null;
    }

    /** The first fault; null when there is none. */
    @Nullable
    Fault fault() {
        return fault;
    }

    /** Whether the expression uses a variable of this name. */
    boolean names(String variable) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean field = i > 0 && tokens.get(i - 1).getType() == CELLexer.DOT;
            if (!field && tokens.get(i).getText().equals(variable)) {
                return true;
            }
        }
        return false;
    }

    /** Calls with a constant text, such as {@code timestamp("2026-10-01")}, which can be evaluated before any row. */
    List<Constant> constants() {
        List<Constant> constants = new ArrayList<>();
        for (int i = 0; i + 3 < tokens.size(); i++) {
            String name = tokens.get(i).getText();
            boolean constant = FORMS.containsKey(name)
                    && tokens.get(i + 1).getType() == CELLexer.LPAREN
                    && tokens.get(i + 2).getType() == CELLexer.STRING
                    && tokens.get(i + 3).getType() == CELLexer.RPAREN;
            if (constant) {
                constants.add(
                        new Constant(tokens.get(i), name, tokens.get(i + 2).getText()));
            }
        }
        return constants;
    }

    /**
     * A call of a function with a constant text.
     *
     * @param at the token of the function name
     * @param function the function name
     * @param argument the text with its quotation marks
     */
    record Constant(Token at, String function, String argument) {

        String source() {
            return (function.equals("matches") ? "''." : "") + function + "(" + argument + ")";
        }

        Fault fault() {
            String wrong = function + "(" + argument + ") is not " + FORMS.get(function);
            return new Fault(at.getLine(), at.getCharPositionInLine(), wrong);
        }
    }

    private static @Nullable Fault nullFault(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.getType() == CELLexer.NULL) {
                return new Fault(
                        token.getLine(),
                        token.getCharPositionInLine(),
                        "a blank field is absent and never null; write has(self.name) to test whether it is filled in");
            }
        }
        return null;
    }

    private static final class Listener extends BaseErrorListener {

        private @Nullable Fault first;

        @Override
        public void syntaxError(
                Recognizer<?, ?> by,
                @Nullable Object symbol,
                int line,
                int character,
                String message,
                @Nullable RecognitionException e) {
            if (first == null) {
                first = new Fault(line, character, what(symbol));
            }
        }

        private static String what(@Nullable Object symbol) {
            if (!(symbol instanceof Token token)) {
                return "a character that has no meaning there, or a text without its closing quotation mark";
            }
            return token.getType() == Token.EOF
                    ? "it ends too early"
                    : "\"" + token.getText() + "\" does not belong there";
        }
    }
}
