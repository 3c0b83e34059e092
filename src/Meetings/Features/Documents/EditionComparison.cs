using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Files;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>How a line of a comparison changed.</summary>
public enum LineChange
{
    Same,
    Added,
    Removed,

    /// <summary>Stands for lines that are the same and left out.</summary>
    Gap,
}

/// <summary>A line of a comparison.</summary>
public sealed record ComparedLine(LineChange Change, string Text);

/// <summary>What differs between two documents, line by line, with the lines around it.</summary>
public static class EditionComparison
{
    private const int Around = 2;

    /// <summary>The lines; none when the documents say the same.</summary>
    public static IReadOnlyList<ComparedLine> Of(MeetingDocument before, MeetingDocument after)
    {
        var lines = new InlineDiffBuilder(new Differ())
            .BuildDiffModel(Text(before), Text(after), ignoreWhitespace: true)
            .Lines.Select(Line)
            .ToList();
        var isNear = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Change != LineChange.Same)
            {
                for (var near = Math.Max(0, i - Around); near <= Math.Min(lines.Count - 1, i + Around); near++)
                {
                    isNear[near] = true;
                }
            }
        }

        return Array.IndexOf(isNear, true) < 0 ? [] : [.. Shortened(lines, isNear)];
    }

    private static IEnumerable<ComparedLine> Shortened(List<ComparedLine> lines, bool[] isNear)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (isNear[i])
            {
                yield return lines[i];
            }
            else if (i == 0 || isNear[i - 1])
            {
                yield return new ComparedLine(LineChange.Gap, "…");
            }
        }
    }

    private static ComparedLine Line(DiffPiece piece) =>
        new(
            piece.Type switch
            {
                ChangeType.Inserted => LineChange.Added,
                ChangeType.Deleted => LineChange.Removed,
                _ => LineChange.Same,
            },
            piece.Text ?? ""
        );

    private static string Text(MeetingDocument document) => string.Join('\n', DocumentText.Lines(document));
}
