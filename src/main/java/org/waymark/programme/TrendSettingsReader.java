package org.waymark.programme;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;
import org.waymark.programme.YamlNode.Members;
import org.waymark.text.SentText;

/** Reads the settings {@code targets} and {@code rebase} of a {@code waymark.yaml}. */
final class TrendSettingsReader {

    private static final List<String> TARGET_KEYS = List.of("value", "by");
    private static final List<String> RESTART_KEYS = List.of("measure", "from", "reason");

    /** The first year that a month may be in. A mistyped year outside the range would have no effect and no message. */
    private static final int FIRST_YEAR = 2000;

    /** The last year that a month may be in. */
    private static final int LAST_YEAR = 2099;

    /** The largest number of days of a target, about ten years. */
    private static final int MOST_DAYS = 3650;

    private final SettingsValues settings;

    TrendSettingsReader(SettingsValues settings) {
        this.settings = settings;
    }

    /**
     * Reads both settings; null for one that the file omits.
     *
     * @throws SettingsException when one of them is faulty; the message names the line
     */
    TrendSettings read(@Nullable YamlNode targets, @Nullable YamlNode restarts) {
        return new TrendSettings(targets(targets), restarts(restarts));
    }

    private List<MeasureTarget> targets(@Nullable YamlNode node) {
        List<MeasureTarget> targets = new ArrayList<>();
        if (node != null) {
            settings.members(node, "\"targets\"", null)
                    .forEach((key, value) -> targets.add(target(measure(value, key), value)));
        }
        return targets;
    }

    private MeasureTarget target(MonthlyMeasure measure, YamlNode node) {
        if (!(node instanceof Members)) {
            return new MeasureTarget(measure, value(measure, node), null);
        }
        Map<String, YamlNode> members = settings.members(node, "The target of \"" + measure.key() + "\"", TARGET_KEYS);
        YamlNode value = members.get("value");
        if (value == null) {
            throw settings.fault(node, "the target of \"" + measure.key() + "\" needs a \"value\"");
        }
        YamlNode by = members.get("by");
        return new MeasureTarget(measure, value(measure, value), by == null ? null : month(by, "by"));
    }

    private double value(MonthlyMeasure measure, YamlNode node) {
        String text = settings.text(node, measure.key());
        if (!measure.share()) {
            if (text.matches("[-+]?\\d{1,4}") && Math.abs(Integer.parseInt(text)) <= MOST_DAYS) {
                return Integer.parseInt(text);
            }
            throw settings.fault(
                    node,
                    "the target of \"" + measure.key() + "\" should be a whole number of days, such as 0 or 7, not "
                            + node.kind());
        }
        boolean percent = text.endsWith("%");
        String number = percent ? text.substring(0, text.length() - 1).strip() : text;
        if (number.matches("\\d{1,3}(\\.\\d{1,6})?")) {
            double share = percent ? Double.parseDouble(number) / 100 : Double.parseDouble(number);
            if (share <= 1) {
                return share;
            }
        }
        throw settings.fault(
                node,
                "the target of \"" + measure.key() + "\" should be a share from 0% to 100%, such as 80%, not "
                        + node.kind());
    }

    private List<LimitRestart> restarts(@Nullable YamlNode list) {
        List<LimitRestart> restarts = new ArrayList<>();
        for (YamlNode item : settings.items(list, "rebase")) {
            LimitRestart restart = restart(item);
            boolean twice = restarts.stream()
                    .anyMatch(each ->
                            each.measure() == restart.measure() && each.from().equals(restart.from()));
            if (twice) {
                throw settings.fault(
                        item,
                        "the limits of \"" + restart.measure().key() + "\" start again in " + restart.from()
                                + " twice");
            }
            restarts.add(restart);
        }
        return restarts;
    }

    private LimitRestart restart(YamlNode item) {
        Map<String, YamlNode> members = settings.members(item, "An item of \"rebase\"", RESTART_KEYS);
        YamlNode named = settings.required(item, members, "rebase", "measure", "such as onTimeRate");
        YamlNode from = settings.required(
                item, members, "rebase", "from", "the first month of the new limits, such as 2026-04");
        YamlNode reason = settings.required(item, members, "rebase", "reason", "which the chart shows");
        MonthlyMeasure measure = measure(named, settings.text(named, "measure"));
        if (!measure.flow()) {
            throw settings.fault(
                    named,
                    "\"" + measure.key() + "\" builds on the value of the month before, so it has no limits to start"
                            + " again; measures with limits are " + keys(true));
        }
        return new LimitRestart(measure, month(from, "from"), settings.text(reason, "reason"));
    }

    private MonthlyMeasure measure(YamlNode at, String key) {
        return Arrays.stream(MonthlyMeasure.values())
                .filter(measure -> measure.key().equals(key))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> known = Arrays.stream(MonthlyMeasure.values())
                            .map(MonthlyMeasure::key)
                            .toList();
                    String hint = NearestMatch.nearest(key, known)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; the measures are " + keys(false));
                    return settings.fault(at, SentText.excerpt(key) + " is not a measure that trends show" + hint);
                });
    }

    private static String keys(boolean flowsOnly) {
        return Arrays.stream(MonthlyMeasure.values())
                .filter(measure -> measure.flow() || !flowsOnly)
                .map(MonthlyMeasure::key)
                .collect(Collectors.joining(", "));
    }

    private YearMonth month(YamlNode node, String key) {
        String text = settings.text(node, key);
        YearMonth month = null;
        if (text.matches("\\d{4}-\\d{2}")) {
            try {
                month = YearMonth.parse(text);
            } catch (DateTimeException e) {
                throw settings.fault(node, "\"" + key + "\" is " + SentText.excerpt(text) + ", which is not a month");
            }
        }
        if (month == null) {
            throw settings.fault(node, "\"" + key + "\" should be a month written YYYY-MM, not " + node.kind());
        }
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            throw settings.fault(
                    node,
                    "\"" + key + "\" should be a month from " + FIRST_YEAR + " to " + LAST_YEAR + ", not "
                            + node.kind());
        }
        return month;
    }
}
