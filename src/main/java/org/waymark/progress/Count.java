package org.waymark.progress;

/** A number of milestones. */
public record Count(int value) implements MeasureValue {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.count(this);
    }
}
