using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Policies;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Dispensations;

/// <summary>The form of a new dispensation: every field as typed, and the dispensation when all of them are right.</summary>
internal sealed partial class DispensationDraft
{
    private readonly List<FieldFault> faults = [];

    private DispensationDraft() { }

    public IReadOnlyList<FieldFault> Faults => faults;

    /// <summary>The dispensation; only to be used without faults.</summary>
    public RateDispensation Dispensation { get; } = new();

    public static DispensationDraft Of(IFormCollection form, AreaKey area, PartyRegister parties)
    {
        var draft = new DispensationDraft();
        var given = draft.Dispensation;
        given.Area = area.Value;
        given.Party = form.Word("driftsherre");
        given.Check = form.Word("kontrol").ToUpperInvariant();
        given.ServiceKey = form.WordOrNull("ydelse")?.ToUpperInvariant();
        given.Source = form.Word("kilde");
        draft.Need("driftsherre", IsOf(parties, given.Party, area), PublicationFaults.NotOfArea(given.Party, area));
        draft.Need(
            "kontrol",
            CheckCatalogue.All.Any(check => check.Info.Id == given.Check),
            PublicationFaults.UnknownCheck(given.Check)
        );
        draft.Need(
            "ydelse",
            given.ServiceKey is null || Service().IsMatch(given.ServiceKey),
            PublicationFaults.NotAService(given.ServiceKey ?? "")
        );
        draft.Need(
            "type",
            DispensationWords.Read(form.Word("type")) is not null,
            PolicyFaults.UnknownType(form.Word("type"))
        );
        given.Type = DispensationWords.Read(form.Word("type")) ?? DispensationType.Other;
        given.AskedBy = form.Word("anmodet");
        draft.Need("anmodet", given.AskedBy.Length <= PolicyFaults.LongestName, PolicyFaults.NameTooLong());
        draft.ReadPeriod(form.Word("fra"), form.Word("til"));
        draft.Read("begrundelse", Reason.Of(form.Word("begrundelse")), reason => given.Reason = reason);
        draft.Need(
            "kilde",
            given.Source.Length is > 0 and <= PublicationFaults.LongestSource,
            PublicationFaults.SourceMissing()
        );
        draft.Read("beslutning", DecisionReference.Of(form.Word("beslutning")), decision => given.Decision = decision);
        return draft;
    }

    private static bool IsOf(PartyRegister parties, string party, AreaKey area) =>
        parties.All.Any(one => one.Code.Value == party && one.Area == area);

    private void Need(string field, bool right, Fault fault)
    {
        if (!right)
        {
            faults.Add(new(field, fault));
        }
    }

    private void Read<T>(string field, Result<T> result, Action<T> use)
    {
        if (result.Fault is { } fault)
        {
            faults.Add(new(field, fault));
        }
        else
        {
            use(result.Value);
        }
    }

    private void ReadPeriod(string from, string to)
    {
        DateOnly? last = DateWords.Parse(to);
        if (
            DateWords.Parse(from) is { } first
            && (to.Length == 0 || last is not null)
            && (last is null || last >= first)
        )
        {
            (Dispensation.ValidFrom, Dispensation.ValidTo) = (first, last);
        }
        else
        {
            faults.Add(new("fra", PublicationFaults.NotAPeriod(from, to)));
        }
    }

    [GeneratedRegex("^[YT][0-9]{1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Service();
}
