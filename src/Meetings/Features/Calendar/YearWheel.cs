using Rammevaerk.Kernel;

namespace Rammevaerk.Meetings.Features.Calendar;

/// <summary>A shape of the wheel: a dot, an arc, a line or words, with its place as texts for a picture.</summary>
/// <param name="Path">What an arc is drawn by; empty for a dot.</param>
/// <param name="X">Middle of a dot.</param>
/// <param name="Y">Middle of a dot.</param>
/// <param name="Radius">Radius of a dot.</param>
/// <param name="Css">How it looks.</param>
/// <param name="Label">What stands in a dot; empty for nothing.</param>
/// <param name="Entry">What it shows.</param>
public sealed record WheelShape(
    string Path,
    string X,
    string Y,
    string Radius,
    string Css,
    string Label,
    YearEntry Entry
)
{
    /// <summary>Where the label's line stands.</summary>
    public string LabelY { get; init; } = "";
}

/// <summary>A month's line and name.</summary>
public sealed record WheelMonth(string Path, string Name, string X, string Y, bool IsNow);

/// <summary>
/// A year as a wheel of 440 by 440: the own body's meetings outermost, then other bodies and the political council, then
/// rounds and deadlines, innermost the dates of others. The year begins at the top and goes with the clock; a vague date is
/// an arc over the days it may mean.
/// </summary>
public sealed class YearWheel
{
    private const double Middle = 220;
    private const double Names = 208;
    private const double Inner = 92;
    private const double Outer = 196;

    private readonly int year;

    public YearWheel(IReadOnlyList<YearEntry> entries, int year, DateOnly today)
    {
        this.year = year;
        Months = [.. Enumerable.Range(1, 12).Select(month => MonthOf(month, today))];
        Now = today.Year == year ? Line(AngleOf(today), Inner - 22, Outer) : null;
        Shapes =
        [
            .. Ring(entries, [YearKind.Own], 178, 13, "f4"),
            .. Ring(entries, [YearKind.OtherBody, YearKind.Council], 143, 11, ""),
            .. Lanes(entries, [YearKind.Deadline], 109, 24, "f2"),
            .. Lanes(entries, [YearKind.Outside, YearKind.Statutory], 79, 20, "f1"),
        ];
    }

    /// <summary>The radii of the circles between the rings.</summary>
    public static IReadOnlyList<string> Circles { get; } = ["196", "160", "126", "92"];

    public IReadOnlyList<WheelMonth> Months { get; }

    public IReadOnlyList<WheelShape> Shapes { get; }

    /// <summary>The line of today; null in another year.</summary>
    public string? Now { get; }

    /// <summary>Degrees from the top, with the clock.</summary>
    public double AngleOf(DateOnly day)
    {
        var first = new DateOnly(year, 1, 1);
        var days = DateTime.IsLeapYear(year) ? 366 : 365;
        return Math.Clamp(day.DayNumber - first.DayNumber, 0, days) * 360.0 / days;
    }

    /// <summary>Dots of meetings; those close to each other stand by turns further out and in, and a vague date is an arc.</summary>
    private IEnumerable<WheelShape> Ring(
        IReadOnlyList<YearEntry> entries,
        YearKind[] kinds,
        double radius,
        double size,
        string css
    )
    {
        var own = entries.Where(one => kinds.Contains(one.Kind)).ToList();
        foreach (var vague in own.Where(one => one.IsVague))
        {
            yield return Arc(vague, radius - 5, radius + 5, vague.Kind == YearKind.Council ? "fp ring" : "f3 vague");
        }

        var exact = own.Where(one => !one.IsVague).ToList();
        var isOut = false;
        for (var at = 0; at < exact.Count; at++)
        {
            var entry = exact[at];
            var isCrowded =
                (at > 0 && AreClose(exact[at - 1], entry, radius, size))
                || (at < exact.Count - 1 && AreClose(entry, exact[at + 1], radius, size));
            isOut = isCrowded && !isOut;
            yield return Dot(
                entry,
                AngleOf(entry.Days.From),
                isCrowded ? radius + (isOut ? 9 : -9) : radius,
                isCrowded ? size - 2 : size,
                entry.IsCancelled ? "fp ring gone" : StyleOf(entry.Kind, css),
                entry.Days.From.Day.ToString(Danish.Invariant)
            );
        }
    }

    private bool AreClose(YearEntry one, YearEntry next, double radius, double size) =>
        (AngleOf(next.Days.From) - AngleOf(one.Days.From)) * Math.PI / 180 * radius < 2 * size;

    private static string StyleOf(YearKind kind, string css) =>
        kind switch
        {
            YearKind.Council => "fp ring",
            YearKind.OtherBody => "f1 ring",
            _ => css,
        };

    /// <summary>Arcs of what lasts and dots of days, in as many lanes as do not overlap, three at most.</summary>
    private IEnumerable<WheelShape> Lanes(
        IReadOnlyList<YearEntry> entries,
        YearKind[] kinds,
        double radius,
        double width,
        string css
    )
    {
        const int most = 3;
        var own = entries.Where(one => kinds.Contains(one.Kind)).ToList();
        var ends = new List<double>();
        var placed = new List<(YearEntry Entry, int Lane)>();
        foreach (var entry in own)
        {
            var (from, to) = (AngleOf(entry.Days.From) - 2, AngleOf(LastOf(entry)) + 2);
            var lane = ends.FindIndex(end => end <= from);
            if (lane < 0 && ends.Count < most)
            {
                ends.Add(to);
                lane = ends.Count - 1;
            }
            else if (lane < 0)
            {
                lane = ends.IndexOf(ends.Min());
            }

            ends[lane] = Math.Max(ends[lane], to);
            placed.Add((entry, lane));
        }

        var step = width / Math.Max(1, ends.Count);
        foreach (var (entry, lane) in placed)
        {
            var middle = radius + (width / 2) - (step * (lane + 0.5));
            yield return entry.Days.From == LastOf(entry)
                ? Dot(
                    entry,
                    AngleOf(entry.Days.From),
                    middle,
                    Math.Min(6, step / 2),
                    entry.Kind == YearKind.Statutory ? "fk" : "f4",
                    ""
                )
                : Arc(entry, middle - (step / 2) + 1, middle + (step / 2) - 1, entry.IsVague ? $"{css} vague" : css);
        }
    }

    private static DateOnly LastOf(YearEntry entry) => entry.Days.To ?? entry.Days.From;

    private WheelMonth MonthOf(int month, DateOnly today)
    {
        var first = new DateOnly(year, month, 1);
        var start = AngleOf(first);
        var (x, y) = At((start + AngleOf(first.AddMonths(1))) / 2, Names);
        return new(
            Line(start, Inner, Outer),
            Danish.Months[month - 1][..3],
            Text(x),
            Text(y + 4),
            today.Year == year && today.Month == month
        );
    }

    private static WheelShape Dot(YearEntry entry, double angle, double radius, double size, string css, string label)
    {
        var (x, y) = At(angle, radius);
        return new("", Text(x), Text(y), Text(size), css, label, entry) { LabelY = Text(y + 4.5) };
    }

    private WheelShape Arc(YearEntry entry, double inner, double outer, string css)
    {
        var from = AngleOf(entry.Days.From);
        var to = AngleOf(LastOf(entry).AddDays(1));
        var isLong = to - from > 180 ? 1 : 0;
        var (ax, ay) = At(from, outer);
        var (bx, by) = At(to, outer);
        var (cx, cy) = At(to, inner);
        var (dx, dy) = At(from, inner);
        var path =
            $"M{Text(ax)} {Text(ay)}A{Text(outer)} {Text(outer)} 0 {isLong} 1 {Text(bx)} {Text(by)}"
            + $"L{Text(cx)} {Text(cy)}A{Text(inner)} {Text(inner)} 0 {isLong} 0 {Text(dx)} {Text(dy)}Z";
        return new(path, "", "", "", css, "", entry);
    }

    private static string Line(double angle, double inner, double outer)
    {
        var (ax, ay) = At(angle, inner);
        var (bx, by) = At(angle, outer);
        return $"M{Text(ax)} {Text(ay)}L{Text(bx)} {Text(by)}";
    }

    private static (double X, double Y) At(double angle, double radius)
    {
        var turned = (angle - 90) * Math.PI / 180;
        return (Middle + (radius * Math.Cos(turned)), Middle + (radius * Math.Sin(turned)));
    }

    private static string Text(double value) => value.ToString("0.#", Danish.Invariant);
}
