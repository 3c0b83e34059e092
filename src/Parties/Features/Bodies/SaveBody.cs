using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features.Bodies;

/// <summary>Creates a body, or changes what is known of one.</summary>
internal static class SaveBody
{
    public static async Task<IResult> CreateAsync(
        string omraade,
        IFormCollection form,
        HttpContext context,
        BodyDesk desk,
        PartyRegister parties,
        CancellationToken cancellation
    )
    {
        if (parties.FindArea(omraade) is null)
        {
            return Results.NotFound();
        }

        var page = $"/parter/{omraade}/organer/ny";
        var reader = TermReader.Of(form);
        var (typed, entry) = BodyForm.Read(form, reader);
        context.Features.Set(typed);
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var created = await desk.CreateAsync(new AreaKey(omraade), entry, cancellation);
        return !created.IsOk ? new FormRefusal(page, "navn", created.Fault)
            : created.Value.Kind == BodyKind.WorkingGroup ? new SeeOther($"{created.Value.Address}/kommissorium")
            : new SeeOther(created.Value.Address);
    }

    public static async Task<IResult> ChangeAsync(
        string omraade,
        string organ,
        IFormCollection form,
        HttpContext context,
        BodyDesk desk,
        BodyReading reading,
        CancellationToken cancellation
    )
    {
        var area = new AreaKey(omraade);
        if (await reading.FindBodyAsync(area, organ, cancellation) is not { } body)
        {
            return Results.NotFound();
        }

        var page = $"{body.Address}/rediger";
        var reader = TermReader.Of(form);
        var (typed, entry) = BodyForm.Read(form, reader);
        context.Features.Set(typed);
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var changed = await desk.ChangeAsync(body.Id, typed.Version, entry, cancellation);
        if (changed.IsOk)
        {
            return new SeeOther(body.Address);
        }

        if (changed.Fault.Id != StorageFaults.ChangedMeanwhile().Id)
        {
            return new FormRefusal(page, "over", changed.Fault);
        }

        var newest = await reading.FindBodyAsync(area, organ, cancellation) ?? body;
        context.Features.Set(typed.Beside(BodyForm.Of(newest), await reading.TreeAsync(area, cancellation)));
        typed.Version = newest.Version;
        return new FormRefusal(page, "begge", changed.Fault);
    }
}
