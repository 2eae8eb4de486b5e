package org.waymark.progress;

/**
 * The value of a measure that counts milestones.
 *
 * @param value the number, 0 or more
 */
public record Count(int value) implements MeasureValue {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.count(this);
    }
}
