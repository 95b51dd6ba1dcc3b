package org.closedset.bench;

/** Solves a symmetric, positive system of which only the lower half is filled. */
final class Cholesky {
    private Cholesky() {}

    /** The x of {@code curve} x = {@code right}; {@code curve} is overwritten. */
    static double[] solve(double[][] curve, double[] right) {
        int n = right.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = curve[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= curve[i][k] * curve[j][k];
                }
                curve[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / curve[j][j];
            }
        }
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= curve[i][k] * x[k];
            }
            x[i] /= curve[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= curve[k][i] * x[k];
            }
            x[i] /= curve[i][i];
        }
        return x;
    }
}
