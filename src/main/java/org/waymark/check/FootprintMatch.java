package org.waymark.check;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.rule.FindingText;
import org.waymark.intake.FileNames;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.programme.Programme;
import org.waymark.text.Dates;
import org.waymark.text.English;

/**
 * Finds the footprint that a name or code in a return means, and writes the messages about unknown footprints.
 * Immutable.
 */
final class FootprintMatch {

    private final Programme programme;
    private final Footprints footprints;

    FootprintMatch(Programme programme) {
        this.programme = programme;
        this.footprints = programme.footprints();
    }

    /**
     * The code of the footprint with a name. When several footprints have had the name, this is the one of the period. The
     * code of an unknown footprint is the name as sent.
     */
    String code(String name, @Nullable YearMonth period) {
        Optional<Footprint> then = period == null ? Optional.empty() : footprints.find(name, period);
        return then.or(() -> footprints.find(name)).map(Footprint::code).orElse(name.strip());
    }

    /** Whether the footprint is part of the programme in a period, or in any period when that is null. */
    boolean known(String name, @Nullable YearMonth period) {
        return (period == null ? footprints.find(name) : footprints.find(name, period)).isPresent();
    }

    /** The footprint of a period that a name on the Cover sheet means, if it is not the return's own. */
    Optional<Footprint> other(String name, ReturnKey key) {
        return footprints
                .find(name, key.period())
                .filter(found -> !found.code().equals(code(key.footprint(), key.period())));
    }

    /**
     * The text of the finding that the Cover sheet has the code of one footprint and the name of another.
     *
     * @param other the footprint with the name
     * @param cell the cell of the name; null when it is not known
     */
    FindingText named(Footprint other, ReturnKey key, @Nullable String cell) {
        String own = footprints.nameOf(key.footprint());
        return new FindingText(
                "The footprint code is " + key.footprint() + ", " + own + ", but the footprint name"
                        + (cell == null ? "" : " in cell " + cell) + " is " + other.name()
                        + ", so this may be the return of "
                        + other.name() + ".",
                "If it is the return of " + other.name() + ", write " + other.code()
                        + " as the footprint code. Otherwise correct the footprint name.");
    }

    /**
     * The text of the finding that a return has the milestones of another footprint.
     *
     * @param other the footprint with the milestones
     * @param shared how many of its milestones the return has
     * @param all how many milestones the return has
     * @param period the month of the other footprint's return
     */
    FindingText ofOther(String other, ReturnKey key, int shared, int all, YearMonth period) {
        String own = footprints.nameOf(key.footprint());
        String theirs = footprints.nameOf(other);
        return new FindingText(
                "The footprint code is " + key.footprint() + ", " + own + ", but "
                        + (shared == all
                                ? all == 1 ? "its milestone is one" : "all " + all + " milestones are those"
                                : shared + " of its " + all + " milestones are those")
                        + " of " + theirs + " in " + Dates.month(period) + ", and none is a milestone that " + own
                        + " has reported.",
                "If it is the return of " + theirs + ", write " + other
                        + " as the footprint code. If it is the return of " + own
                        + ", give its milestones the IDs that " + own + " has used before.");
    }

    FindingText unknown(String name, @Nullable YearMonth period) {
        Optional<Footprint> atAnotherTime = footprints.find(name);
        if (atAnotherTime.isPresent() && period != null) {
            return notThen(atAnotherTime.get(), period);
        }
        Optional<Footprint> near = within(name, period).or(() -> Footprints.nearest(name, footprints.all()));
        return new FindingText(
                MessagePhrases.quote(name.strip()) + " is not a footprint of " + list()
                        + near.map(each -> "; did you mean " + each.name() + " (" + each.code() + ")?")
                                .orElse("."),
                near.map(each -> "If you mean " + each.name() + ", write " + each.code() + ".")
                        .orElse("Give the code that the programme's list of footprints has for you."));
    }

    /** The footprint whose code or name is a part of a text, such as {@code Westvale (WST)}. */
    private Optional<Footprint> within(String text, @Nullable YearMonth period) {
        String part = FileNames.footprint(text, new ProgrammeFileNames(footprints, period));
        return part == null ? Optional.empty() : footprints.find(part);
    }

    /** The list that names were looked up in, since the wrong programme is the usual reason why all of them are unknown. */
    private String list() {
        String name = MessagePhrases.quoteWhole(programme.name());
        int footprints = this.footprints.all().size();
        return programme.source() == null
                ? "the built-in programme " + name + ", which has " + English.count(footprints, "footprint")
                : "the programme " + name;
    }

    /**
     * The text of the finding that a footprint has no earlier return to compare with.
     *
     * @param period the month before, for which other footprints have returns; null when there are no earlier returns
     */
    FindingText noReturn(String code, @Nullable YearMonth period) {
        String name = (period == null ? footprints.find(code) : footprints.find(code, period))
                .map(Footprint::name)
                .orElse(code);
        return new FindingText(
                "There is no return from " + name
                        + (period == null ? " for an earlier month" : " for " + Dates.month(period))
                        + ", so what changed since then was not checked.",
                "Add that return to the input, or to the earlier returns, if there is one.");
    }

    private FindingText notThen(Footprint footprint, YearMonth period) {
        String successor = footprint.successor();
        Optional<Footprint> next = successor == null ? Optional.empty() : footprints.find(successor);
        String which = footprint.name() + " (" + footprint.code() + ")";
        return new FindingText(
                which + " is not a footprint of this programme in " + Dates.month(period) + ".",
                next.map(n -> "Report under its successor " + n.code() + ", or correct the period.")
                        .orElse("Correct the footprint or the period."));
    }
}
