using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features.Seats;

/// <summary>Consults, appoints or declines a proposed seat.</summary>
internal static class StepSeat
{
    private const int Longest = 2000;

    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        Guid id,
        IFormCollection form,
        SeatDesk desk,
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

        var page = SeatAddress.Of(body, id);
        var reader = TermReader.Of(form);
        var to = reader.Choice<AppointmentState>("trin", RegisterFaults.ChoiceMissing("Trin"));
        var told = reader.Text("bemaerkning", "Bemærkningen", Longest);
        var basis = reader.Basis();
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var stepped = await desk.StepAsync(body, id, form.Version(), to, told, basis, cancellation);
        return stepped.IsOk ? new SeeOther(page) : new FormRefusal(page, "trin", stepped.Fault);
    }
}

/// <summary>Renews a seat, gives it to somebody until the next appointment, or to a successor.</summary>
internal static class FollowSeat
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        Guid id,
        IFormCollection form,
        SeatDesk desk,
        BodyReading reading,
        CancellationToken cancellation
    )
    {
        if (
            await reading.FindBodyAsync(new AreaKey(omraade), organ, cancellation) is not { } body
            || await reading.FindSeatAsync(body, id, cancellation) is not { } seat
        )
        {
            return Results.NotFound();
        }

        var page = SeatAddress.Of(body, id);
        var reader = TermReader.Of(form);
        var kind = reader.Choice<FollowKind>("hvordan", AppointmentFaults.FollowKindMissing());
        var person = kind == FollowKind.Renewal ? seat.PersonId : reader.Id("person", BodyFaults.PersonMissing());
        var entry = new SeatEntry(person, seat.Role, reader.Days("fra", "til")) { Basis = reader.Basis() };
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var followed = await desk.FollowAsync(body, id, form.Version(), kind, entry, cancellation);
        return followed.IsOk
            ? new SeeOther(SeatAddress.Of(body, followed.Value.Id))
            : new FormRefusal(page, "hvordan", followed.Fault);
    }
}

/// <summary>Where a seat is read.</summary>
public static class SeatAddress
{
    public static string Of(Body body, Guid seat) => $"{body.Address}/medlemmer/{seat}";
}

/// <summary>Creates a named seat of an outside council.</summary>
internal static class AddCouncilSeat
{
    private const int Longest = 200;

    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        IFormCollection form,
        CouncilDesk desk,
        BodyReading reading,
        CancellationToken cancellation
    )
    {
        var area = new AreaKey(omraade);
        if (await reading.FindBodyAsync(area, organ, cancellation) is not { Kind: BodyKind.OutsideCouncil } body)
        {
            return Results.NotFound();
        }

        var reader = TermReader.Of(form);
        var seat = new CouncilSeat
        {
            BodyId = body.Id,
            Title = reader.Text("titel", "Pladsens navn", Longest, isRequired: true),
            AppointerId = reader.Id("udpeger", AppointmentFaults.BodyMissing()),
            SecondAppointerId = reader.IdOrNone("anden-udpeger", AppointmentFaults.BodyMissing()),
            FirstYear = reader.Number("foerste-aar", 2007, 2099, RegisterFaults.YearWrong(reader["foerste-aar"])),
            TermYears = reader.Number(
                "aar",
                1,
                Rules.ExecutiveCommitteeTerm.MostYears,
                AppointmentFaults.TermWrong(reader["aar"])
            ),
        };
        if (seat.AppointerId == seat.SecondAppointerId)
        {
            reader.Refuse("anden-udpeger", AppointmentFaults.AppointerTwice());
        }

        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(body.Address, reader.Faults);
        }

        var added = await desk.AddAsync(body, seat, cancellation);
        return added.IsOk ? new SeeOther(body.Address) : new FormRefusal(body.Address, "udpeger", added.Fault);
    }
}
