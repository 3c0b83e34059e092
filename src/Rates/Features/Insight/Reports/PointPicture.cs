namespace Rammevaerk.Rates.Features.Insight.Reports;

/// <summary>Points on a scale of their own, which is told under them: pairs of numbers, and spreads.</summary>
internal static class PointPicture
{
    private const decimal Radius = 5m;
    private const decimal Thick = 12m;
    private const decimal Room = 12m;
    private const decimal ScaleHeight = 24m;
    private const int Ticks = 4;

    public static void DrawPairs(ReportPicture picture)
    {
        var all = picture.Chart.Series.SelectMany(series => series.Values).OfType<decimal>().ToList();
        var scale = new Scale(picture, all);
        for (var i = 0; i < picture.Chart.Labels.Count; i++)
        {
            var middle = picture.Row(i);
            var (first, second) = (picture.Chart.Series[0].Values[i], picture.Chart.Series[1].Values[i]);
            if (first is { } one && second is { } other)
            {
                picture.Line(
                    "axis",
                    scale.X(decimal.Min(one, other)),
                    middle,
                    scale.X(decimal.Max(one, other)),
                    middle
                );
            }

            if (first is { } ring)
            {
                picture.Add(new("ring", "guess", scale.X(ring), middle, Radius));
            }

            if (second is { } dot)
            {
                picture.Add(new("dot", "f5 dot", scale.X(dot), middle, Radius));
            }
        }

        scale.Draw();
    }

    public static void DrawSpreads(ReportPicture picture)
    {
        var series = picture.Chart.Series;
        var scale = new Scale(picture, [.. series.SelectMany(one => one.Values).OfType<decimal>()]);
        for (var i = 0; i < picture.Chart.Labels.Count; i++)
        {
            var middle = picture.Row(i);
            decimal At(int which) => scale.X(series[which].Values[i] ?? 0m);
            picture.Line("axis", At(0), middle, At(4), middle);
            picture.Add(new("rect", "f1", At(1), middle - (Thick / 2m), decimal.Max(2m, At(3) - At(1)), Thick));
            picture.Add(new("rect", "f5", At(2) - 1.5m, middle - 8m, 3m, 16m));
        }

        scale.Draw();
    }

    /// <summary>Numbers from a round one to a round one over what is drawn.</summary>
    private sealed class Scale
    {
        private readonly ReportPicture picture;
        private readonly decimal first;
        private readonly decimal step;

        public Scale(ReportPicture picture, IReadOnlyList<decimal> values)
        {
            this.picture = picture;
            var (least, most) = values.Count == 0 ? (0m, 1m) : (values.Min(), values.Max());
            step = Round(decimal.Max(0.4m, most - least) / Ticks);
            first = decimal.Floor(least / step) * step;
            Last = decimal.Ceiling(most / step) * step;
        }

        private decimal Last { get; }

        public decimal X(decimal value) =>
            picture.Left
            + Room
            + ((ReportPicture.Width - picture.Left - (2m * Room)) * (value - first) / decimal.Max(step, Last - first));

        public void Draw()
        {
            var ground = picture.RowsEnd + 4m;
            picture.Line("axis", X(first), ground, X(decimal.Max(Last, first + step)), ground);
            for (var tick = first; tick <= Last; tick += step)
            {
                picture.Line("axis", X(tick), ground, X(tick), ground + 4m);
                picture.Text("m q", X(tick), ground + 17m, Kernel.Danish.Number(tick));
            }

            picture.End(ground + ScaleHeight);
        }

        /// <summary>The next of 1, 2, 5, 10, 20, 50 and so on, and downwards.</summary>
        private static decimal Round(decimal step)
        {
            var unit = 0.1m;
            while (true)
            {
                foreach (var times in (ReadOnlySpan<decimal>)[1m, 2m, 5m])
                {
                    if (unit * times >= step)
                    {
                        return unit * times;
                    }
                }

                unit *= 10m;
            }
        }
    }
}
