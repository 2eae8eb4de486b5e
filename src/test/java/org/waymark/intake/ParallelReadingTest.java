package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelReadingTest {

    private static final List<InputFile> TEN = IntStream.range(0, 10)
            .mapToObj(i -> new InputFile("returns/" + i + ".csv", Path.of("returns", i + ".csv"), Path.of("returns")))
            .toList();

    private static final Function<InputFile, String> GIVEN_UP = file -> file.name() + " given up";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void resultsAreInFileNameOrder(int threads) {
        List<InputFile> shuffled = new ArrayList<>(TEN);
        Collections.shuffle(shuffled, new Random(7));

        List<String> names = reading(threads).read(shuffled, InputFile::name, GIVEN_UP);

        assertThat(names)
                .containsExactlyElementsOf(TEN.stream().map(InputFile::name).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void internalErrorIsRethrown(int threads) {
        IllegalStateException fault = new IllegalStateException("out of luck");

        assertThatThrownBy(() -> reading(threads)
                        .read(
                                TEN,
                                file -> {
                                    throw fault;
                                },
                                GIVEN_UP))
                .isSameAs(fault);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void fileThatExhaustsStackOrMemoryIsSkipped(int threads) {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        ReadingListener listener = new ReadingListener() {
            @Override
            public void started(int files, long bytes) {
                // not needed by this test
            }

            @Override
            public void finished(InputFile file, long bytes) {
                heard.add(file.name());
            }
        };

        List<String> results = new ParallelReading(threads, listener)
                .read(
                        TEN,
                        file -> switch (file.name()) {
                            case "returns/3.csv" -> endless(file.name());
                            case "returns/7.csv" -> throw new OutOfMemoryError("as thrown by a test");
                            default -> file.name();
                        },
                        GIVEN_UP);

        List<String> expected =
                new ArrayList<>(TEN.stream().map(InputFile::name).toList());
        assertThat(heard).containsExactlyInAnyOrderElementsOf(expected);
        expected.set(3, "returns/3.csv given up");
        expected.set(7, "returns/7.csv given up");
        assertThat(results).containsExactlyElementsOf(expected);
    }

    @Test
    void fileThatRanOutOfMemoryIsReadAgainAlone() {
        AtomicInteger reading = new AtomicInteger();

        List<String> results = reading(3)
                .read(
                        TEN,
                        file -> {
                            boolean first = reading.incrementAndGet() <= TEN.size();
                            if (first && !file.name().equals("returns/0.csv")) {
                                throw new OutOfMemoryError("as thrown by a test");
                            }
                            return file.name();
                        },
                        GIVEN_UP);

        assertThat(results)
                .containsExactlyElementsOf(TEN.stream().map(InputFile::name).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void listenerReceivesEveryFileAndItsSize(int threads, @TempDir Path folder) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (String name : List.of("a.csv", "b.csv", "c.csv")) {
            files.add(new InputFile(name, Files.writeString(folder.resolve(name), "1234"), null));
        }
        List<String> heard = Collections.synchronizedList(new ArrayList<>());

        new ParallelReading(threads, new ReadingListener() {
                    @Override
                    public void started(int count, long bytes) {
                        heard.add(count + " files of " + bytes);
                    }

                    @Override
                    public void finished(InputFile file, long bytes) {
                        heard.add(file.name() + " of " + bytes);
                    }
                })
                .read(files, InputFile::name, GIVEN_UP);

        assertThat(heard).first().isEqualTo("3 files of 12");
        assertThat(heard).containsExactlyInAnyOrder("3 files of 12", "a.csv of 4", "b.csv of 4", "c.csv of 4");
    }

    @Test
    void interruptStopsTheReadersAndKeepsTheFlag() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(2);
        CountDownLatch stopped = new CountDownLatch(2);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicBoolean flag = new AtomicBoolean();
        Thread caller = new Thread(() -> {
            try {
                reading(2)
                        .read(
                                TEN,
                                file -> {
                                    reading.countDown();
                                    try {
                                        new CountDownLatch(1).await();
                                    } catch (InterruptedException e) {
                                        stopped.countDown();
                                    }
                                    return file.name();
                                },
                                GIVEN_UP);
            } catch (CancellationException e) {
                thrown.set(e);
                flag.set(Thread.currentThread().isInterrupted());
            }
        });

        caller.start();
        reading.await();
        caller.interrupt();
        caller.join();
        stopped.await();

        assertThat(thrown.get()).isInstanceOf(CancellationException.class);
        assertThat(flag).isTrue();
    }

    @Test
    void singleThreadIsInterruptedBetweenFiles() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> reading(1).read(TEN, InputFile::name, GIVEN_UP))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** Recurses until the stack is used up. */
    private static String endless(String text) {
        return text.isEmpty() ? text : endless(text) + text;
    }

    private static ParallelReading reading(int threads) {
        return new ParallelReading(threads, ReadingListener.SILENT);
    }
}
