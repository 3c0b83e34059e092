using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features.Mandates;

/// <summary>Takes the forms of mandates.</summary>
internal static class MandateForms
{
    private const int LongestReport = 4000;

    /// <summary>The form's fields in an area, filled from a mandate when there is one.</summary>
    public static async Task<FieldSet> FieldsAsync(
        BodyReading reading,
        AreaKey area,
        Mandate? mandate,
        CancellationToken cancellation
    )
    {
        IReadOnlyList<Platform.Decisions.EffectField> fields =
        [
            .. MandateEntry.FieldsOf(
                await reading.TreeAsync(area, cancellation),
                await reading.PeopleAsync(area, cancellation)
            ),
            Fields.OfBasis(isRequired: true),
        ];
        return mandate is null ? FieldSet.Empty(fields) : new(fields, MandateEntry.Stored(mandate));
    }

    public static async Task<IResult> GiveAsync(
        string omraade,
        IFormCollection form,
        MandateDesk desk,
        PartyRegister parties,
        CancellationToken cancellation
    )
    {
        if (parties.FindArea(omraade) is null)
        {
            return Results.NotFound();
        }

        var page = $"/parter/{omraade}/mandater/ny";
        var reader = TermReader.Of(form);
        var entry = MandateEntry.Read(reader);
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var given = await desk.GiveAsync(new AreaKey(omraade), entry, cancellation);
        return given.IsOk ? new SeeOther(given.Value.Address) : new FormRefusal(page, "person", given.Fault);
    }

    public static async Task<IResult> ChangeAsync(
        string omraade,
        Guid id,
        IFormCollection form,
        HttpContext context,
        MandateDesk desk,
        MandateReading mandates,
        BodyReading reading,
        CancellationToken cancellation
    )
    {
        var area = new AreaKey(omraade);
        if (await mandates.FindAsync(area, id, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = $"{found.View.Mandate.Address}/rediger";
        var reader = TermReader.Of(form);
        var entry = MandateEntry.Read(reader);
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var changed = await desk.ChangeAsync(id, form.Version(), entry, cancellation);
        if (changed.IsOk)
        {
            return new SeeOther(changed.Value.Address);
        }

        if (changed.Fault.Id != StorageFaults.ChangedMeanwhile().Id)
        {
            return new FormRefusal(page, "person", changed.Fault);
        }

        var newest = await mandates.FindAsync(area, id, cancellation) ?? found;
        var fields = await FieldsAsync(reading, area, newest.View.Mandate, cancellation);
        return fields.Refuse(context, page, form);
    }

    public static async Task<IResult> ReportAsync(
        string omraade,
        Guid id,
        IFormCollection form,
        MandateDesk desk,
        MandateReading mandates,
        CancellationToken cancellation
    )
    {
        if (await mandates.FindAsync(new AreaKey(omraade), id, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = found.View.Mandate.Address;
        var reader = TermReader.Of(form);
        var on = reader.Day("dag");
        var text = reader.Text("tekst", "Tilbagemeldingen", LongestReport, isRequired: true);
        var next = reader.Vague("naeste");
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var reported = await desk.ReportAsync(id, form.Version(), on, text, next, cancellation);
        return reported.IsOk ? new SeeOther(page) : new FormRefusal(page, "dag", reported.Fault);
    }

    public static async Task<IResult> EndAsync(
        string omraade,
        Guid id,
        IFormCollection form,
        MandateDesk desk,
        MandateReading mandates,
        CancellationToken cancellation
    )
    {
        if (await mandates.FindAsync(new AreaKey(omraade), id, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = found.View.Mandate.Address;
        var reader = TermReader.Of(form);
        var lastDay = reader.Day("sidste");
        var reason = Reason.Of(reader[Reason.Field]);
        if (!reason.IsOk)
        {
            reader.Refuse(Reason.FieldOf("ophoer"), reason.Fault);
        }

        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var ended = await desk.EndAsync(id, form.Version(), lastDay, reason.Value, cancellation);
        return ended.IsOk ? new SeeOther(page) : new FormRefusal(page, "sidste", ended.Fault);
    }
}
