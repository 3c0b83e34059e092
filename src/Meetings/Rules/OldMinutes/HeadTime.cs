using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Reads when the meeting was.</summary>
internal sealed class HeadTime(HeadBlocks head, List<ReadWarning> warnings)
{
    private static readonly Pattern Meeting = Pattern.Make(@"\bkl\b|\bmøde|\b(?:man|tirs|ons|tors|fre|lør|søn)dag");

    /// <summary>The day of the meeting, not of the document.</summary>
    public Read<DateOnly>? Date(TextLine? title)
    {
        var printed = title is null ? null : DateText.Dates(title.Clean).FirstOrDefault();
        var fromTitle = printed?.On(null);
        foreach (
            var line in head.Lines(PartLabel.Time)
                .Concat(title is null ? [] : [title])
                .Concat(
                    head.Free.Where(line => line.Text.Length < 100)
                        .OrderByDescending(line => Meeting.IsMatch(line.Clean))
                )
        )
        {
            if (DateText.Dates(line.Clean).FirstOrDefault() is not { } date || date.On(fromTitle) is not { } on)
            {
                continue;
            }

            if (fromTitle is { } titled && titled != on && head.Lines(PartLabel.Time).Contains(line))
            {
                if (head.Has(PartLabel.Contact) && on > titled)
                {
                    // A letter's own date stands beside its contact; the title says when the meeting was.
                    continue;
                }

                warnings.Add(
                    new(
                        $"Titlen siger {Kernel.Danish.Date(titled)}, men tidspunktet siger {Kernel.Danish.Date(on)}.",
                        title!.Span.Through(line.Span)
                    )
                );
            }

            return new(
                on,
                line.Span,
                head.Lines(PartLabel.Time).Contains(line) || line == title ? Certainty.Sure : Certainty.Likely
            );
        }

        return null;
    }

    /// <summary>When it began and ended.</summary>
    public (Read<TimeOnly>? Start, Read<TimeOnly>? End)? Time()
    {
        foreach (var line in head.Lines(PartLabel.Time).Concat(head.Free.Where(line => line.Text.Length < 140)))
        {
            if (DateText.Time(line.Clean) is { } time)
            {
                var end =
                    time.End
                    ?? head.Lines(PartLabel.EndTime)
                        .Select(one => DateText.Time(WithClock(one.Clean))?.Start)
                        .FirstOrDefault(one => one is not null);
                if (end < time.Start)
                {
                    warnings.Add(new("Mødet slutter, før det begynder.", line.Span));
                }

                return (
                    new(time.Start, line.Span, Certainty.Sure),
                    end is { } ends ? new(ends, line.Span, Certainty.Sure) : null
                );
            }
        }

        foreach (var line in head.Lines(PartLabel.Time))
        {
            if (DateText.LoneTime(line.Clean) is { } lone)
            {
                return (new(lone, line.Span, Certainty.Likely), null);
            }
        }

        foreach (var line in head.Lines(PartLabel.Time))
        {
            if (DateText.Dates(line.Clean).Count == 0 && DateText.Time(WithClock(line.Clean)) is { } time)
            {
                return (
                    new(time.Start, line.Span, Certainty.Likely),
                    time.End is { } ends ? new(ends, line.Span, Certainty.Likely) : null
                );
            }
        }

        return null;
    }

    private static string WithClock(string text) =>
        text.Contains("kl", StringComparison.OrdinalIgnoreCase) ? text : $"kl. {text}";
}
