namespace Rammevaerk.Rates.Features.Insight.Reports;

/// <summary>Two lines over years: the first with its numbers, the second dashed.</summary>
internal static class LinePicture
{
    private const decimal Left = 30m;
    private const decimal Right = 410m;
    private const decimal Top = 26m;
    private const decimal Bottom = 146m;
    private const decimal Ground = 172m;
    private const decimal Least = 1m;

    public static void Draw(ReportPicture picture)
    {
        var (labels, series) = (picture.Chart.Labels, picture.Chart.Series);
        var all = series.SelectMany(one => one.Values).OfType<decimal>().ToList();
        if (all.Count == 0)
        {
            return;
        }

        var middle = (all.Min() + all.Max()) / 2m;
        var half = decimal.Max(Least, (all.Max() - all.Min()) / 2m);
        decimal X(int place) =>
            labels.Count == 1 ? (Left + Right) / 2m : Left + ((Right - Left) * place / (labels.Count - 1));
        decimal Y(decimal value) => Bottom - ((Bottom - Top) * (value - middle + half) / (2m * half));
        picture.Line("axis", 0m, 156m, ReportPicture.Width, 156m);
        foreach (var (one, css) in series.Zip((string[])["s1", "s2"]).Reverse())
        {
            var points = one.Values.Select((value, place) => (value, place)).Where(point => point.value is not null);
            picture.Add(
                new(
                    "path",
                    css,
                    0m,
                    0m,
                    Text: string.Join(' ', points.Select(point => $"{At(X(point.place))},{At(Y(point.value!.Value))}"))
                )
            );
        }

        for (var place = 0; place < labels.Count; place++)
        {
            picture.Text("m q", X(place), Ground, labels[place]);
            if (series[0].Values[place] is { } value)
            {
                var isAbove = series.Count < 2 || series[1].Values[place] is not { } goal || value >= goal;
                picture.Add(new("dot", "f5 dot", X(place), Y(value), 4.5m));
                picture.Text("m b", X(place), Y(value) + (isAbove ? -10m : 20m), picture.Shown(value));
            }
        }

        picture.End(Ground + 8m);
    }

    private static string At(decimal value) => decimal.Round(value, 1).ToString(Kernel.Danish.Invariant);
}
