using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features;

/// <summary>Changes a municipality's or region's name, official code or company number from a day.</summary>
internal static class ChangeParty
{
    private const int LongestName = 100;
    private const int CodeLength = 4;
    private const int CompanyNumberLength = 8;

    public static async Task<IResult> HandleAsync(
        string omraade,
        string part,
        IFormCollection form,
        HttpContext context,
        PartyDesk desk,
        RammevaerkDb db,
        PartyRegister parties,
        CancellationToken cancellation
    )
    {
        if (PartyForm.Find(parties, omraade, part) is null)
        {
            return Results.NotFound();
        }

        var typed = PartyForm.Read(form);
        context.Features.Set(typed);
        var page = $"/parter/{omraade}/{part}/rediger";
        var history = parties.History(part);
        var code = history[0].Code.Value;
        if (Faults(typed, parties, code).ToList() is { Count: > 0 } faults)
        {
            return new FormRefusal(page, faults);
        }

        var from = FormWords.Day(typed.From)!.Value;
        if (parties.Find(part, from)?.Area.Value != omraade)
        {
            return new FormRefusal(page, "fra", PartyFaults.DayOutside(Danish.Date(from)));
        }

        var entry = new PartyEntry(from, typed.Name, Told(typed.OfficialCode), Told(typed.CompanyNumber), typed.Reason);
        var changed = await desk.ChangeAsync(code, typed.Version, entry, cancellation);
        if (changed.IsOk)
        {
            return new SeeOther($"/parter/kommune/{code}");
        }

        if (changed.Fault.Id == StorageFaults.ChangedMeanwhile().Id)
        {
            var stored = PartyForm.Of(parties.Find(part, from)!, 0, from);
            context.Features.Set(typed.Beside(stored));
            typed.Version = await PartyDesk.VersionAsync(db, code, cancellation);
        }

        return new FormRefusal(page, "begge", changed.Fault);
    }

    private static IEnumerable<FieldFault> Faults(PartyForm typed, PartyRegister parties, string code)
    {
        if (typed.Name.Length is 0 or > LongestName)
        {
            yield return new("navn", PartyFaults.NameMissing());
        }

        if (typed.OfficialCode.Length > 0)
        {
            if (!IsDigits(typed.OfficialCode, CodeLength))
            {
                yield return new("kode", PartyFaults.CodeWrong(typed.OfficialCode));
            }
            else if (parties.History(typed.OfficialCode) is [.., var other] && other.Code.Value != code)
            {
                yield return new("kode", PartyFaults.CodeTaken(typed.OfficialCode, other));
            }
        }

        if (typed.CompanyNumber.Length > 0 && !IsDigits(typed.CompanyNumber, CompanyNumberLength))
        {
            yield return new("cvr", PartyFaults.CompanyNumberWrong(typed.CompanyNumber));
        }

        if (FormWords.Day(typed.From) is null)
        {
            yield return new("fra", PartyFaults.DayOutside(typed.From));
        }
    }

    private static bool IsDigits(string text, int length) => text.Length == length && text.All(char.IsAsciiDigit);

    private static string? Told(string text) => text.Length == 0 ? null : text;
}

/// <summary>The form of a party as texts.</summary>
public sealed class PartyForm
{
    public string Name { get; private init; } = "";

    public string OfficialCode { get; private init; } = "";

    public string CompanyNumber { get; private init; } = "";

    public string From { get; private init; } = "";

    public string Reason { get; private init; } = "";

    public int Version { get; set; }

    /// <summary>What was typed in a form the page is shown again for, or kept as a draft; null when it is simply read.</summary>
    public static PartyForm? Typed(HttpContext context) =>
        context.Features.Get<PartyForm>() ?? (Posted.Form(context) is { } typed ? Read(typed) : null);

    /// <summary>The party of the area, on whatever day it was of it; null when it never was.</summary>
    public static Party? Find(PartyRegister parties, string area, string code) =>
        parties.History(code).LastOrDefault(party => party.Area.Value == area);

    public static PartyForm Read(IFormCollection form) =>
        new()
        {
            Name = form.Word("navn"),
            OfficialCode = form.Word("kode"),
            CompanyNumber = form.Word("cvr"),
            From = form.Word("fra"),
            Reason = form.Word("begrundelse"),
            Version = form.Version(),
        };

    public static PartyForm Of(Party party, int version, DateOnly from) =>
        new()
        {
            Name = party.Name,
            OfficialCode = party.OfficialCode ?? "",
            CompanyNumber = party.CompanyNumber ?? "",
            From = FormWords.Iso(from),
            Version = version,
        };

    public TwoVersions Beside(PartyForm stored) =>
        new([
            new("Navn", Name, stored.Name),
            new("Officiel kode", OfficialCode, stored.OfficialCode),
            new("CVR-nummer", CompanyNumber, stored.CompanyNumber),
        ]);
}
