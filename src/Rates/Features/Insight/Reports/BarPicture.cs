namespace Rammevaerk.Rates.Features.Insight.Reports;

/// <summary>Lying bars, from nought to the right or to both sides.</summary>
internal static class BarPicture
{
    private const decimal Thick = 14m;
    private const decimal TextDown = 5m;
    private const decimal RoomForText = 58m;
    private const decimal Gap = 6m;

    public static void Draw(ReportPicture picture)
    {
        var most = decimal.Max(1m, picture.First.Max() ?? 0m);
        var room = ReportPicture.Width - picture.Left - RoomForText;
        for (var i = 0; i < picture.First.Count; i++)
        {
            var middle = picture.Row(i);
            if (picture.First[i] is not { } value)
            {
                picture.Text("q", picture.Left, middle + TextDown, "–");
                continue;
            }

            var width = decimal.Max(1m, room * value / most);
            picture.Add(new("rect", "f3", picture.Left, middle - (Thick / 2m), width, Thick));
            picture.Text("", picture.Left + width + Gap, middle + TextDown, picture.Shown(value));
        }

        picture.End(picture.RowsEnd);
    }

    public static void DrawSigned(ReportPicture picture)
    {
        var highest = decimal.Max(0m, picture.First.Max() ?? 0m);
        var lowest = decimal.Min(0m, picture.First.Min() ?? 0m);
        var span = decimal.Max(0.000001m, highest - lowest);
        var (left, right) = (
            picture.Left + (lowest < 0m ? RoomForText : Gap),
            ReportPicture.Width - (highest > 0m ? RoomForText : Gap)
        );
        decimal X(decimal value) => left + ((right - left) * (value - lowest) / span);
        for (var i = 0; i < picture.First.Count; i++)
        {
            var middle = picture.Row(i);
            if (picture.LabelsAbove)
            {
                // Drawn in one, the axis would run through the labels.
                picture.Line("axis", X(0m), middle - (Thick / 2m), X(0m), middle + (Thick / 2m));
            }

            if (picture.First[i] is not { } value)
            {
                picture.Text("q", X(0m) + Gap, middle + TextDown, "–");
                continue;
            }

            var (from, to) = value < 0m ? (X(value), X(0m)) : (X(0m), X(value));
            picture.Add(
                new("rect", value > 0m ? "up" : "f3", from, middle - (Thick / 2m), decimal.Max(1m, to - from), Thick)
            );
            picture.Text(
                value < 0m ? "e" : "",
                value < 0m ? from - Gap : to + Gap,
                middle + TextDown,
                picture.Shown(value, isSigned: true)
            );
        }

        if (!picture.LabelsAbove)
        {
            picture.Line("axis", X(0m), 0m, X(0m), picture.RowsEnd);
        }

        picture.End(picture.RowsEnd + 2m);
    }
}
