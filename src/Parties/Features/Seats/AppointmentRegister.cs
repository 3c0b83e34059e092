using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Parties.Features.Seats;

/// <summary>The list of an area's appointments.</summary>
public static class AppointmentRegister
{
    public static Register<AppointmentView> Register { get; } =
        new(
            "Udpegninger",
            "Der er ikke udpeget nogen endnu. Læg medlemmer ind på et organs side.",
            [
                new("navn", "Navn", view => view.Person.Name)
                {
                    Address = view => SeatAddress.Of(view.Body, view.Seat.Id),
                },
                new("organ", "Organ", view => view.Body.Name) { Address = view => view.Body.Address },
                new("hverv", "Hverv", view => view.RoleWords),
                new("organisation", "Organisation", view => view.Organisation),
                RegisterColumns.Day<AppointmentView>("fra", "Fra", view => view.Seat.ValidFrom),
                RegisterColumns.Day<AppointmentView>("til", "Til", view => view.Seat.ValidTo),
                new("tilstand", "Tilstand", view => AppointmentWords.Of(view.State))
                {
                    Badge = view => ColourOf(view.State),
                },
            ],
            [
                new("organet", "Organ", view => [view.Body.Name]),
                new("fra-organisation", "Organisation", view => [view.Organisation]),
                new("tilstanden", "Tilstand", view => [AppointmentWords.Of(view.State)]),
            ]
        );

    public static BadgeKind ColourOf(AppointmentState state) =>
        state switch
        {
            AppointmentState.Appointed or AppointmentState.Renewed => BadgeKind.Success,
            AppointmentState.Expiring => BadgeKind.Warning,
            AppointmentState.Proposed or AppointmentState.Consulted => BadgeKind.Info,
            _ => BadgeKind.Plain,
        };

    /// <summary>The named seats of outside councils with who has them and when the next appointments are.</summary>
    public static Register<CouncilSeatView> Councils { get; } =
        new(
            "Pladser i eksterne råd",
            "Der er ingen pladser i eksterne råd endnu. Opret rådet som organ, og læg pladserne ind på dets side.",
            [
                new("plads", "Plads", view => view.Seat.Title) { Address = view => view.Council.Address },
                new("raad", "Råd", view => view.Council.Name),
                new("udpeges-af", "Udpeges af", view => view.Appointers),
                new("har", "Har pladsen", view => view.Holder.Length > 0 ? view.Holder : "–"),
                new("naeste", "Næste udpegninger", view => view.NextWords, view => view.Next[0]),
            ],
            [new("raadet", "Råd", view => [view.Council.Name])]
        );
}

/// <summary>A named seat of an outside council as it stands.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Council">The council.</param>
/// <param name="Appointers">The bodies that appoint, in words.</param>
/// <param name="Holder">Who has it today; empty when nobody does.</param>
/// <param name="Next">The next years of appointment.</param>
public sealed record CouncilSeatView(
    CouncilSeat Seat,
    Body Council,
    string Appointers,
    string Holder,
    IReadOnlyList<int> Next
)
{
    public string NextWords => string.Join(", ", Next.Select(year => year.ToString(Danish.Invariant)));
}
