using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Documents;

/// <summary>The editions of a meeting's documents, and what differs between two of them.</summary>
[RequiresPermission(Permissions.ReadMeetings)]
public sealed class EditionsModel(
    MeetingReading meetings,
    MeetingDocuments documents,
    DocumentEditions editions,
    DocumentReading reading
) : PageModel
{
    private const string Now = "nu";

    public Meeting Meeting { get; private set; } = null!;

    public string BodyName { get; private set; } = "";

    public IReadOnlyList<DocumentEdition> Editions { get; private set; } = [];

    /// <summary>What can be compared: name and words.</summary>
    public IReadOnlyList<(string Name, string Words)> Choices { get; private set; } = [];

    public string From { get; private set; } = "";

    public string To { get; private set; } = "";

    /// <summary>What differs; null while nothing is compared.</summary>
    public IReadOnlyList<ComparedLine>? Lines { get; private set; }

    public async Task<IActionResult> OnGetAsync(
        string omraade,
        string organ,
        string moede,
        string? fra,
        string? til,
        CancellationToken cancellation
    )
    {
        if (await meetings.FindAsync(omraade, organ, moede, cancellation) is not { Access.SeesDrafts: true } found)
        {
            return NotFound();
        }

        Meeting = found.Meeting;
        BodyName = found.Body.Name;
        Editions = await editions.ListAsync(Meeting.Id, cancellation);
        Choices = [.. AllChoices()];
        var newest = Editions.FirstOrDefault(one => one.Kind == EditionKind.Agenda);
        From = fra ?? (newest is null ? "" : NameOf(newest));
        To = til ?? (newest is null ? "" : $"{EditionNames.FileOf(DocumentKind.Agenda)}-{Now}");
        if (
            From != To
            && await ReadAsync(found, From, cancellation) is { } before
            && await ReadAsync(found, To, cancellation) is { } after
        )
        {
            Lines = EditionComparison.Of(before, after);
        }

        return Page();
    }

    /// <summary>Where an edition is fetched as a file.</summary>
    public string FileOf(DocumentEdition edition, string ending) =>
        $"{Meeting.Address}/{EditionNames.FileOf(DocumentEditions.DocumentOf(edition.Kind))}.{ending}?udgave={EditionNames.Of(edition)}";

    private static string NameOf(DocumentEdition edition) =>
        $"{EditionNames.FileOf(DocumentEditions.DocumentOf(edition.Kind))}-{EditionNames.Of(edition)}";

    private IEnumerable<(string Name, string Words)> AllChoices()
    {
        yield return ($"{EditionNames.FileOf(DocumentKind.Agenda)}-{Now}", "Dagsorden som den står nu");
        if (DocumentReading.HasMinutes(Meeting))
        {
            yield return ($"{EditionNames.FileOf(DocumentKind.Minutes)}-{Now}", "Referat som det står nu");
        }

        foreach (var edition in Editions)
        {
            yield return (NameOf(edition), $"{EditionNames.Words(edition.Kind)}, udgave {edition.Number}");
        }
    }

    private async Task<MeetingDocument?> ReadAsync(FoundMeeting found, string name, CancellationToken cancellation)
    {
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            var file = $"{EditionNames.FileOf(kind)}-";
            if (!name.StartsWith(file, StringComparison.Ordinal))
            {
                continue;
            }

            var edition = name[file.Length..];
            return edition == Now
                ? found.Access.Clearance.Of(await documents.MakeAsync(found, kind, cancellation))
                : (await reading.FindAsync(found, kind, edition, cancellation))?.Document;
        }

        return null;
    }
}
