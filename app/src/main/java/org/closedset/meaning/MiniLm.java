package org.closedset.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.closedset.breakdown.SentenceVectors;

/**
 * The all-MiniLM-L6-v2 model, quantised, in this process. Sentences go through one by one, because the quantised model
 * gives a sentence other numbers in other company; two threads share the work and the order is kept.
 */
public final class MiniLm implements SentenceVectors, AutoCloseable {
    private static final int WINDOW = 126;
    private static final int THREADS = 2;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;
    private final ExecutorService threads;

    private MiniLm(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
        this.threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().daemon().name("meaning-", 1).factory());
    }

    /** Loads the model, about half a second; throws where the native library or the model cannot be had. */
    public static MiniLm open() throws MeaningUnavailable {
        try (InputStream model = resource("/all-minilm-l6-v2-q.onnx");
                InputStream words = resource("/all-minilm-l6-v2-q-tokenizer.json");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            WordPieces pieces = WordPieces.read(words);
            return new MiniLm(environment, environment.createSession(model.readAllBytes(), options), pieces);
        } catch (OrtException | IOException | LinkageError | RuntimeException e) {
            throw new MeaningUnavailable(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = MiniLm.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }

    @Override
    public List<float[]> of(List<String> sentences) {
        List<Future<float[]>> asked = new ArrayList<>();
        for (String sentence : sentences) {
            asked.add(threads.submit(() -> vector(sentence)));
        }
        List<float[]> vectors = new ArrayList<>();
        for (Future<float[]> answer : asked) {
            vectors.add(wait(answer));
        }
        return vectors;
    }

    private static float[] wait(Future<float[]> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while weighing a sentence", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the sentence model failed", e.getCause());
        }
    }

    /** The mean over all word pieces, of length 1; long text goes through in windows and none of it is left out. */
    private float[] vector(String sentence) throws OrtException {
        List<Integer> words = pieces.of(sentence);
        float[] sum = new float[0];
        int start = 0;
        do {
            int end = Math.min(words.size(), start + WINDOW);
            sum = added(sum, run(words.subList(start, end)));
            start = end;
        } while (start < words.size());
        return unit(sum);
    }

    private float[][] run(List<Integer> words) throws OrtException {
        int length = words.size() + 2;
        long[] ids = new long[length];
        long[] ones = new long[length];
        for (int i = 0; i < length; i++) {
            ids[i] = i == 0 ? pieces.first() : i == length - 1 ? pieces.last() : words.get(i - 1);
            ones[i] = 1;
        }
        try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        }
    }

    private static float[] added(float[] sum, float[][] rows) {
        float[] total = sum.length == 0 ? new float[rows[0].length] : sum;
        for (float[] row : rows) {
            for (int i = 0; i < total.length; i++) {
                total[i] += row[i];
            }
        }
        return total;
    }

    private static float[] unit(float[] sum) {
        double square = 0;
        for (float value : sum) {
            square += (double) value * value;
        }
        float length = (float) Math.max(Math.sqrt(square), 1e-12);
        float[] unit = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            unit[i] = sum[i] / length;
        }
        return unit;
    }

    /** Waits for the sentences that are being weighed: memory they use must not be given back under them. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model did not close", e);
        }
    }
}
