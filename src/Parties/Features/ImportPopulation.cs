using Microsoft.AspNetCore.Http;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features;

/// <summary>
/// Takes in a file of population: all of it or nothing. A secretariat stores its own area's parties, the country's
/// administrator everyone's; who a line is about decides, and what is left out is said afterwards.
/// </summary>
internal static class ImportPopulation
{
    public const string Page = "/parter/folketal";

    private const long Largest = 5 * 1024 * 1024;
    private const int LongestSource = 200;
    private const int MostFaults = 20;

    public static async Task<IResult> HandleAsync(
        IFormFile? fil,
        IFormCollection form,
        HttpContext context,
        PopulationDesk desk,
        PartyRegister parties,
        VisitorAccessor visitors,
        CancellationToken cancellation
    )
    {
        var source = form.Word("kilde");
        if (source.Length is 0 or > LongestSource)
        {
            return new FormRefusal(Page, "kilde", PopulationFaults.SourceMissing());
        }

        if (fil is null || fil.Length == 0)
        {
            return new FormRefusal(Page, "fil", PopulationFaults.NoFile());
        }

        if (fil.Length > Largest)
        {
            return new FormRefusal(Page, "fil", PopulationFaults.TooLarge(Largest));
        }

        using var content = new MemoryStream();
        await fil.CopyToAsync(content, cancellation);
        var file = PopulationFile.Read(content.ToArray(), parties);
        if (file.Faults.Count > 0)
        {
            return new FormRefusal(
                Page,
                [.. file.Faults.Take(MostFaults).Select(fault => new FieldFault("fil", fault))]
            );
        }

        var own = file
            .Counts.Where(count => IsOwn(visitors.Current, parties, count.Key))
            .ToDictionary(count => count.Key, count => count.Value);
        if (own.Count == 0)
        {
            return new FormRefusal(Page, "fil", PopulationFaults.NothingToStore());
        }

        var stored = await desk.StoreAsync(own, source, cancellation);
        return stored.IsOk
            ? new SeeOther(
                new PopulationSummary(stored.Value, file.PassedOver, file.Counts.Count - own.Count).Address(Page)
            )
            : new FormRefusal(Page, "fil", stored.Fault);
    }

    /// <summary>True when the visitor may say how many live there: the party's area of that day, or of its last day, is one's own.</summary>
    private static bool IsOwn(Visitor visitor, PartyRegister parties, (string Party, int Year) key)
    {
        var party = parties.Find(key.Party, new DateOnly(key.Year, 1, 1)) ?? parties.History(key.Party)[0];
        return visitor.May(Permissions.EditParties, party.Area);
    }
}
