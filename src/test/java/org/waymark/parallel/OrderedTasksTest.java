package org.waymark.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class OrderedTasksTest {

    @Test
    void resultsAreInInputOrder() {
        CountDownLatch secondEnded = new CountDownLatch(1);
        List<String> ended = new ArrayList<>();

        List<String> results = new OrderedTasks("test", 2)
                .run(
                        List.of("a", "b"),
                        input -> {
                            if (input.equals("a")) {
                                await(secondEnded);
                            }
                            return input + "!";
                        },
                        (input, result) -> {
                            ended.add(input);
                            secondEnded.countDown();
                        });

        assertThat(results).containsExactly("a!", "b!");
        assertThat(ended).containsExactly("b", "a");
    }

    @Test
    void noTaskRunsAfterAnException() {
        IllegalStateException fault = new IllegalStateException("out of luck");
        CountDownLatch otherStarted = new CountDownLatch(1);
        AtomicBoolean otherEnded = new AtomicBoolean();

        assertThatThrownBy(() -> new OrderedTasks("test", 2)
                        .run(
                                List.of("fails", "runs"),
                                input -> {
                                    if (input.equals("fails")) {
                                        await(otherStarted);
                                        throw fault;
                                    }
                                    otherStarted.countDown();
                                    work();
                                    otherEnded.set(true);
                                    return input;
                                },
                                (input, result) -> {}))
                .isSameAs(fault);
        assertThat(otherEnded).isTrue();
    }

    /** Takes some time, whether it is interrupted or not. */
    private static void work() {
        long end = System.nanoTime() + 50_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
