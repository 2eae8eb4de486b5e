package org.waymark.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.waymark.check.consistency.RuleDefect;

/** Makes schemas with sound random rules, and plants one defect in them. */
public final class RandomRules {

    /** Values for any field, of which some are valid for each. */
    public static final List<String> VALUES = List.of(
            "",
            "a",
            "b",
            "c",
            "0",
            "1",
            "5",
            "10",
            "150",
            "199",
            "200",
            "300",
            "301",
            "2026-06-14",
            "2026-06-15",
            "2026-12-31",
            "some words");

    private static final List<String> STATUS = List.of("planned", "running", "done", "stopped");

    private static final String FIELDS = """
            {"missingValues": [""], "fields": [
            {"name": "status", "type": "string", "example": "done", "constraints": {"required": true, "enum": ["planned", "running", "done", "stopped"]}},
            {"name": "rag", "type": "string", "constraints": {"enum": ["green", "amber", "red"]}},
            {"name": "start", "type": "date", "example": "2026-06-15", "constraints": {"required": true}},
            {"name": "end", "type": "date"},
            {"name": "review", "type": "date"},
            {"name": "month", "type": "yearmonth"},
            {"name": "people", "type": "integer", "constraints": {"minimum": 0, "maximum": 500}},
            {"name": "lead", "type": "string"},
            {"name": "place", "type": "string"},
            {"name": "note", "type": "string"},
            {"name": "reason", "type": "string", "constraints": {"enum": ["a", "b", "c"]}},
            {"name": "grade", "type": "string", "example": "a", "constraints": {"required": true, "enum": ["a", "b", "c"]}},
            {"name": "low", "type": "integer", "example": "1", "constraints": {"required": true, "minimum": 0, "maximum": 400}},
            {"name": "high", "type": "integer", "example": "199", "constraints": {"required": true, "maximum": 200}},
            {"name": "closed", "type": "date"},
            {"name": "small", "type": "integer", "constraints": {"maximum": 10}},
            {"name": "large", "type": "integer", "constraints": {"minimum": 10}}
            ], "rules": [
            """;

    private final Random random;
    private final List<String> rules = new ArrayList<>();

    public RandomRules(Random random) {
        this.random = random;
    }

    /**
     * A schema with one defect.
     *
     * @param json the schema
     * @param codes the codes of the rules at fault
     * @param field the field that they are about
     */
    public record Planted(String json, List<String> codes, String field) {

        public Planted {
            codes = List.copyOf(codes);
        }
    }

    /** A schema without a defect, among whose rules some only look like contradictions or repetitions. */
    public String sound() {
        addSound();
        List<String> some = someStatus();
        rules.add(rule("require", "closed", when("status", some)));
        rules.add(rule("forbid", "closed", when("status", others(some))));
        int slack = random.nextInt(60);
        rules.add(rule("order", "start", "\"first\": \"start\", \"then\": \"month.end\", \"slackDays\": " + slack));
        rules.add(
                rule("order", "start", "\"first\": \"start\", \"then\": \"month.end\", \"slackDays\": " + (slack + 1)));
        rules.add(rule("equal", "grade", "\"value\": \"a\"", when("status", List.of("planned"))));
        rules.add(rule("equal", "grade", "\"value\": [\"b\", \"c\"]", when("status", List.of("stopped"))));
        rules.add(rule("equal", "low", "\"value\": " + random.nextInt(200), when("status", List.of("done"))));
        rules.add(rule("order", "low", "\"first\": \"low\", \"then\": \"high\""));
        rules.add(rule(
                "equal",
                "status",
                "\"value\": \"stopped\", \"not\": true",
                "\"when\": {\"status\": \"stopped\", \"rag\": \"red\"}"));
        return json();
    }

    /** A schema with one defect among sound rules. */
    public Planted planted(RuleDefect.Kind kind, int which) {
        addSound();
        int before = rules.size();
        String field = switch (kind) {
            case CONTRADICTION -> contradiction(which % 6);
            case NEVER_BROKEN -> neverBroken(which % 7);
            case REPETITION -> repetition(which % 6);
        };
        List<String> codes = new ArrayList<>();
        for (int at = before; at < rules.size(); at++) {
            codes.add(code(at));
        }
        return new Planted(json(), codes, field);
    }

    private String contradiction(int which) {
        List<String> some = someStatus();
        String common = some.get(random.nextInt(some.size()));
        String both = when("status", List.of(common));
        String first = when("status", some);
        String any = random.nextBoolean() ? both : "\"when\": [{\"status\": \"" + common + "\"}, {\"rag\": \"red\"}]";
        switch (which) {
            case 0 -> {
                rules.add(rule("require", "closed", first));
                rules.add(rule("forbid", "closed", any));
                return "closed";
            }
            case 1 -> {
                rules.add(rule("equal", "low", "\"value\": " + random.nextInt(50), first));
                rules.add(rule("equal", "low", "\"value\": " + (50 + random.nextInt(50)), any));
                return "low";
            }
            case 2 -> {
                rules.add(rule("equal", "grade", "\"value\": \"a\"", any));
                rules.add(rule("equal", "grade", "\"value\": [\"b\", \"c\"]", first));
                return "grade";
            }
            case 3 -> {
                rules.add(rule("equal", "low", "\"value\": " + (201 + random.nextInt(190)), both));
                rules.add(rule("order", "low", "\"first\": \"low\", \"then\": \"high\"", first));
                return "high";
            }
            case 4 -> {
                rules.add(rule("forbid", "grade", first));
                return "grade";
            }
            default -> {
                rules.add(rule("equal", "low", "\"value\": 5", any));
                rules.add(rule("equal", "low", "\"value\": [5, 6], \"not\": true", first));
                return "low";
            }
        }
    }

    private String neverBroken(int which) {
        String status = when("status", someStatus());
        switch (which) {
            case 0 -> rules.add(rule("forbid", "closed", "\"when\": {\"closed\": {\"blank\": true}}"));
            case 1 ->
                rules.add(rule("require", "closed", "\"when\": {\"closed\": {\"blank\": false}, \"rag\": \"red\"}"));
            case 2 -> rules.add(rule("equal", "grade", "\"value\": [\"b\", \"a\", \"c\"]", status));
            case 3 -> rules.add(rule("order", "small", "\"first\": \"small\", \"then\": \"large\"", status));
            case 4 -> rules.add(rule("require", "grade", status));
            case 5 ->
                rules.add(rule(
                        "equal",
                        "grade",
                        "\"value\": \"a\", \"not\": true",
                        "\"when\": {\"grade\": {\"not\": \"a\"}}"));
            default ->
                rules.add(rule(
                        "require",
                        "closed",
                        "\"when\": {\"status\": {\"not\": [\"planned\", \"running\", \"done\", \"stopped\"]}}"));
        }
        return "closed";
    }

    private String repetition(int which) {
        List<String> some = someStatus();
        List<String> turned = new ArrayList<>(some);
        Collections.reverse(turned);
        switch (which) {
            case 0 -> {
                rules.add(rule("require", "closed", when("status", some)));
                rules.add(rule("require", "closed", when("status", turned)));
            }
            case 1 -> {
                rules.add(rule("forbid", "closed", when("status", some)));
                rules.add(rule("forbid", "closed", "\"when\": {\"status\": {\"not\": " + list(others(some)) + "}}"));
            }
            case 2 -> {
                rules.add(rule("require", "closed", when("status", some)));
                rules.add(rule(
                        "require",
                        "closed",
                        some.stream()
                                .map(each -> "{\"status\": \"" + each + "\"}")
                                .collect(Collectors.joining(", ", "\"when\": [", "]"))));
            }
            case 3 -> {
                rules.add(rule("equal", "grade", "\"value\": \"a\""));
                rules.add(rule("equal", "grade", "\"value\": [\"c\", \"b\"], \"not\": true"));
            }
            case 4 -> {
                rules.add(rule("order", "closed", "\"first\": \"start\", \"then\": \"closed\""));
                rules.add(rule("order", "closed", "\"first\": \"start\", \"then\": \"closed\", \"slackDays\": 0"));
            }
            default -> {
                rules.add(rule("equal", "low", "\"value\": [7, 8]", when("rag", List.of("red"))));
                rules.add(rule(
                        "equal", "low", "\"value\": [8, 7]", "\"when\": {\"rag\": {\"not\": [\"green\", \"amber\"]}}"));
            }
        }
        return "closed";
    }

    /** Adds sound rules about fields that no planted rule is about. */
    private void addSound() {
        List<String> all = new ArrayList<>(List.of(
                rule("require", "end", when("status", someStatus())),
                rule("forbid", "review", when("status", someStatus())),
                rule("order", "end", "\"first\": \"start\", \"then\": \"end\", \"slackDays\": " + random.nextInt(30)),
                rule(
                        "order",
                        "review",
                        "\"first\": \"month.start\", \"then\": \"review\"",
                        when("status", someStatus())),
                rule(
                        "equal",
                        "people",
                        "\"value\": " + random.nextInt(500) + ", \"not\": true",
                        when("rag", List.of("green"))),
                rule("require", "lead", "\"when\": [{\"rag\": [\"amber\", \"red\"]}, {\"status\": \"stopped\"}]"),
                rule("words", "note", "\"max\": " + (5 + random.nextInt(20))),
                rule("equal", "place", "\"other\": \"lead\", \"not\": true"),
                rule("require", "reason", "\"when\": {\"rag\": {\"blank\": false}, \"status\": \"stopped\"}")));
        Collections.shuffle(all, random);
        rules.addAll(all.subList(0, 3 + random.nextInt(all.size() - 3)));
    }

    private List<String> someStatus() {
        List<String> all = new ArrayList<>(STATUS);
        Collections.shuffle(all, random);
        return all.subList(0, 1 + random.nextInt(3));
    }

    private static List<String> others(List<String> some) {
        return STATUS.stream().filter(each -> !some.contains(each)).toList();
    }

    private static String when(String field, List<String> values) {
        return "\"when\": {\"" + field + "\": " + list(values) + "}";
    }

    private static String list(List<String> values) {
        return values.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", ", "[", "]"));
    }

    private static String rule(String kind, String field, String... parameters) {
        return "\"kind\": \"" + kind + "\", \"field\": \"" + field + "\", " + String.join(", ", parameters) + "}";
    }

    private static String code(int at) {
        return "V-%02d".formatted(at + 1);
    }

    private String json() {
        StringBuilder text = new StringBuilder(FIELDS);
        for (int at = 0; at < rules.size(); at++) {
            text.append("{\"code\": \"").append(code(at)).append("\", ").append(rules.get(at));
            text.append(at < rules.size() - 1 ? ",\n" : "\n");
        }
        return text.append("]}\n").toString();
    }
}
