package jp.chiikiryoku.tools.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Turns each line into a line of output, in the same order, on several threads and in bounded memory.
 *
 * <p>A fixed number of small batches is under way at once: where the reader of the output is slow, reading the input
 * waits.
 */
public final class OrderedPipeline {

    private static final int BATCH_BYTES = 16 * 1024;
    private static final int BATCHES_PER_THREAD = 3;

    private final int threads;
    private final LineFunction function;
    private final LineCounter counter;

    /** Answers one line. */
    @FunctionalInterface
    public interface LineFunction {
        /**
         * Writes the answer to one line, without a line feed.
         *
         * @param line the line without its line feed
         * @param out where to write
         * @throws IOException if it cannot be written
         */
        void answer(byte[] line, OutputStream out) throws IOException;
    }

    /** Is told how many lines have been written. */
    @FunctionalInterface
    public interface LineCounter {
        /**
         * Takes note of lines that have been written.
         *
         * @param lines how many more
         */
        void written(int lines);
    }

    /**
     * Makes a pipeline.
     *
     * @param threads how many threads answer lines, 1 or more
     * @param function answers one line; must be safe to call from several threads
     * @param counter is told of lines that have been written
     */
    public OrderedPipeline(int threads, LineFunction function, LineCounter counter) {
        this.threads = threads;
        this.function = function;
        this.counter = counter;
    }

    /**
     * Runs until the end of the input.
     *
     * @param in the lines, the last with or without a line feed
     * @param out the answers, one a line; flushed at the end and not closed
     * @throws IOException if input or output fails; nothing is read or written afterwards
     */
    public void run(InputStream in, OutputStream out) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            run(new Lines(in, BATCH_BYTES), out, workers);
            out.flush();
        } finally {
            workers.shutdownNow();
        }
    }

    private void run(Lines lines, OutputStream out, ExecutorService workers) throws IOException {
        Queue<Future<Batch>> underWay = new ArrayDeque<>();
        for (List<byte[]> batch = lines.nextBatch(); !batch.isEmpty(); batch = lines.nextBatch()) {
            List<byte[]> taken = batch;
            underWay.add(workers.submit(() -> answer(taken)));
            if (underWay.size() >= threads * BATCHES_PER_THREAD) {
                write(underWay.remove(), out);
            }
        }
        while (!underWay.isEmpty()) {
            write(underWay.remove(), out);
        }
    }

    /** The answers to some lines, each with its line feed. */
    private record Batch(ByteArrayOutputStream answers, int lines) {}

    private Batch answer(List<byte[]> lines) throws IOException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream(BATCH_BYTES);
        for (byte[] line : lines) {
            function.answer(line, answers);
            answers.write('\n');
        }
        return new Batch(answers, lines.size());
    }

    private void write(Future<Batch> future, OutputStream out) throws IOException {
        Batch batch = get(future);
        batch.answers().writeTo(out);
        counter.written(batch.lines());
    }

    private static Batch get(Future<Batch> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IOException("The run was interrupted.", exception);
        } catch (ExecutionException exception) {
            if (exception.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("Every line must have an answer.", exception.getCause());
        }
    }
}
