using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Files.Marking;

/// <summary>
/// Puts each cell's findings in its comment. The operator's own comments stay: on a cell that has one, the findings are
/// added below its text. Comments of an earlier marking are known by their first word and taken off.
/// </summary>
internal static class CellComments
{
    private const string Author = "Rammeværk";
    private const string Opening = "Rammeværk: ";

    public static void Replace(WorksheetPart part, IReadOnlyList<Finding> findings)
    {
        var comments = part.WorksheetCommentsPart?.Comments;
        var removed = comments is null ? [] : RemoveOurs(comments);
        if (findings.Count == 0 && removed.Count == 0)
        {
            return;
        }

        comments ??= Create(part);
        var author = AuthorIndex(comments);
        var list = comments.CommentList ??= new CommentList();
        var byCell = list.Elements<Comment>()
            .Where(comment => comment.Reference?.Value is not null)
            .ToDictionary(comment => comment.Reference!.Value!, StringComparer.Ordinal);
        var added = new List<Finding>();
        foreach (var cell in findings.GroupBy(finding => finding.Cell.Local, StringComparer.Ordinal))
        {
            var text = Opening + string.Join("\n\n", cell.Select(finding => $"{finding.Check.Id}. {finding.Message}"));
            if (byCell.TryGetValue(cell.Key, out var existing))
            {
                (existing.CommentText ??= new CommentText()).AppendChild(Run("\n\n" + text));
                continue;
            }

            list.AppendChild(new Comment(new CommentText(Run(text))) { Reference = cell.Key, AuthorId = author });
            added.Add(cell.First());
        }

        comments.Save();
        CommentShapes.Replace(part, removed, added.Select(finding => finding.Cell).ToList());
    }

    /// <summary>Takes off what an earlier marking put there; gives the cells whose whole comment went.</summary>
    private static List<string> RemoveOurs(Comments comments)
    {
        var removed = new List<string>();
        foreach (var comment in comments.Descendants<Comment>().ToList())
        {
            if (comment.InnerText.TrimStart().StartsWith(Opening, StringComparison.Ordinal))
            {
                removed.Add(comment.Reference?.Value ?? "");
                comment.Remove();
                continue;
            }

            foreach (var run in comment.Descendants<Run>().ToList())
            {
                if (run.InnerText.TrimStart().StartsWith(Opening, StringComparison.Ordinal))
                {
                    run.Remove();
                }
            }
        }

        return removed;
    }

    private static Comments Create(WorksheetPart part)
    {
        var created = part.AddNewPart<WorksheetCommentsPart>();
        created.Comments = new Comments(new Authors(), new CommentList());
        return created.Comments;
    }

    private static uint AuthorIndex(Comments comments)
    {
        var authors = comments.Authors ??= new Authors();
        var names = authors
            .Elements<DocumentFormat.OpenXml.Spreadsheet.Author>()
            .Select(author => author.Text)
            .ToList();
        var index = names.IndexOf(Author);
        if (index < 0)
        {
            index = names.Count;
            authors.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Author(Author));
        }

        return (uint)index;
    }

    private static Run Run(string text) =>
        new(
            new RunProperties(new FontSize { Val = 9 }, new RunFont { Val = "Calibri" }),
            new Text(text) { Space = SpaceProcessingModeValues.Preserve }
        );
}
