export const regressionMetrics = ['mae', 'mse', 'rmse', 'r2', 'mape'] as const;
