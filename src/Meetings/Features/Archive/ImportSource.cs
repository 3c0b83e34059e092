using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>Which lines of a file are shown beside a form.</summary>
public static class ImportSource
{
    private const int Most = 150;

    /// <summary>The lines before the first item, as many as a page has room for.</summary>
    public static LineSpan HeadOf(ImportView view)
    {
        var first = view.Minutes.Items.Select(item => item.Lines.First).DefaultIfEmpty(view.Source.Count + 1).Min();
        return new(1, Math.Clamp(first - 1, 1, Most));
    }
}
