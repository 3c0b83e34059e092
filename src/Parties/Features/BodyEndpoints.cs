using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features;

/// <summary>Renames a body or tells what it is for.</summary>
internal static class ChangeBody
{
    private const int LongestName = 200;
    private const int LongestPurpose = 2000;

    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        IFormCollection form,
        HttpContext context,
        BodyDesk desk,
        BodyReading reading,
        CancellationToken cancellation
    )
    {
        if (await reading.FindBodyAsync(new AreaKey(omraade), organ, cancellation) is not { } body)
        {
            return Results.NotFound();
        }

        var typed = new BodyForm(form.Text("navn"), form.Text("formaal")) { Version = form.Version() };
        context.Features.Set(typed);
        if (typed.Name.Length is 0 or > LongestName)
        {
            return new FormRefusal(body.Address, "navn", BodyFaults.NameMissing());
        }

        if (typed.Purpose.Length > LongestPurpose)
        {
            return new FormRefusal(body.Address, "formaal", BodyFaults.TooLong("Formålet", LongestPurpose));
        }

        var changed = await desk.ChangeAsync(body.Id, typed.Version, typed.Name, typed.Purpose, cancellation);
        if (changed.IsOk)
        {
            return new SeeOther(body.Address);
        }

        var newest = await reading.FindBodyAsync(new AreaKey(omraade), organ, cancellation) ?? body;
        context.Features.Set(
            new TwoVersions([new("Navn", typed.Name, newest.Name), new("Formål", typed.Purpose, newest.Purpose)])
        );
        typed.Version = newest.Version;
        return new FormRefusal(body.Address, "begge", changed.Fault);
    }
}

/// <summary>The form of a body as texts.</summary>
public sealed record BodyForm(string Name, string Purpose)
{
    public int Version { get; set; }

    public static BodyForm? Posted(HttpContext context) => context.Features.Get<BodyForm>();

    public static BodyForm Of(Body body) => new(body.Name, body.Purpose) { Version = body.Version };
}

/// <summary>Gives a person a seat in a body.</summary>
internal static class SeatMember
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        IFormCollection form,
        BodyDesk desk,
        BodyReading reading,
        CancellationToken cancellation
    )
    {
        if (await reading.FindBodyAsync(new AreaKey(omraade), organ, cancellation) is not { } body)
        {
            return Results.NotFound();
        }

        if (!Guid.TryParse(form.Text("person"), out var person))
        {
            return new FormRefusal(body.Address, "person", BodyFaults.PersonMissing());
        }

        if (!Enum.TryParse<BodyRole>(form.Text("rolle"), out var role) || !Enum.IsDefined(role))
        {
            return new FormRefusal(body.Address, "rolle", BodyFaults.RoleMissing());
        }

        if (FormTexts.Day(form.Text("fra")) is not { } from)
        {
            return new FormRefusal(body.Address, "fra", BodyFaults.DayWrong(form.Text("fra")));
        }

        var end = form.Text("til");
        var to = FormTexts.Day(end);
        if (end.Length > 0 && to is null)
        {
            return new FormRefusal(body.Address, "til", BodyFaults.DayWrong(end));
        }

        if (to < from)
        {
            return new FormRefusal(body.Address, "til", BodyFaults.EndsBeforeItBegins(from));
        }

        var seated = await desk.SeatAsync(body.Id, person, role, new Period(from, to), cancellation);
        return seated.IsOk ? new SeeOther(body.Address) : new FormRefusal(body.Address, "person", seated.Fault);
    }
}

/// <summary>Ends a seat with its last day.</summary>
internal static class EndSeat
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        Guid id,
        IFormCollection form,
        BodyDesk desk,
        BodyReading reading,
        CancellationToken cancellation
    )
    {
        if (
            await reading.FindBodyAsync(new AreaKey(omraade), organ, cancellation) is not { } body
            || await reading.FindSeatAsync(body, id, cancellation) is null
        )
        {
            return Results.NotFound();
        }

        var field = $"sidste-{id}";
        if (FormTexts.Day(form.Text("sidste")) is not { } lastDay)
        {
            return new FormRefusal(body.Address, field, BodyFaults.DayWrong(form.Text("sidste")));
        }

        var ended = await desk.EndAsync(body.Id, id, form.Version(), lastDay, cancellation);
        return ended.IsOk ? new SeeOther(body.Address) : new FormRefusal(body.Address, field, ended.Fault);
    }
}
