package org.waymark.document.html;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.Block;
import org.waymark.document.Document;
import org.waymark.document.DocumentSection;
import org.waymark.document.DocumentSection.Placement;

/**
 * The sections of a web page: those that answer first, which are side by side, and the others below them. Of a long
 * answer, only the beginning is on the first screen.
 *
 * @param answers the sections of the first screen; may be empty
 * @param others the sections below, in reading order
 */
public record FirstScreen(List<DocumentSection> answers, List<DocumentSection> others) {

    /** The first screen has at most this many milestones that need a decision. */
    public static final int DECISIONS = 6;

    public FirstScreen {
        answers = List.copyOf(answers);
        others = List.copyOf(others);
    }

    /** Divides the sections of a document. */
    public static FirstScreen of(Document document) {
        List<DocumentSection> answers = new ArrayList<>();
        List<DocumentSection> others = new ArrayList<>();
        for (DocumentSection section : document.sections()) {
            List<Block> blocks = section.blocks();
            if (section.placement() != Placement.ANSWER) {
                others.add(section);
            } else if (blocks.size() <= DECISIONS) {
                answers.add(section);
            } else {
                answers.add(new DocumentSection(
                        section.id(), section.label(), section.title(), blocks.subList(0, DECISIONS)));
                others.add(
                        0,
                        new DocumentSection(
                                section.id() + "-more",
                                section.label(),
                                section.title() + ", continued",
                                blocks.subList(DECISIONS, blocks.size())));
            }
        }
        return new FirstScreen(answers, others);
    }
}
