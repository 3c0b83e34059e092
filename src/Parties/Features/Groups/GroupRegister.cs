using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Parties.Features.Seats;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Parties.Features.Groups;

/// <summary>The lists of working groups and of who sits where.</summary>
public static class GroupRegister
{
    public static Register<GroupView> Groups { get; } =
        new(
            "Arbejdsgrupper",
            "Området har ingen arbejdsgrupper endnu. Opret en gruppe under organer.",
            [
                new("navn", "Gruppe", view => view.Body.Name) { Address = view => view.Body.Address },
                new(
                    "tilstand",
                    "Tilstand",
                    view => CommissionWords.Of(view.Commission.State),
                    view => (int)view.Commission.State
                )
                {
                    Badge = view => ColourOf(view.Commission.State),
                },
                new("til", "Rapporterer til", view => view.ReportsTo),
                new("medlemmer", "Medlemmer", MembersOf, view => view.Members),
                new("leverance", "Skal aflevere", view => OrDash(view.Commission.Deliverable)) { Width = 40 },
                new(
                    "senest",
                    "Afleveres",
                    view => OrDash(view.Commission.DeliverBy),
                    view => view.Commission.DeliverByDay
                ),
            ],
            [
                new("tilstanden", "Tilstand", view => [CommissionWords.Of(view.Commission.State)]),
                new("rapporterer-til", "Rapporterer til", view => [view.ReportsTo]),
            ]
        );

    public static Register<AppointmentView> WhoSitsWhere { get; } =
        new(
            "Hvem sidder hvor",
            "Ingen sidder i organerne i dag.",
            [
                new("organisation", "Organisation", view => view.Organisation),
                new("navn", "Navn", view => view.Person.Name),
                new("organ", "Organ", view => view.Body.Name) { Address = view => view.Body.Address },
                new("slags", "Slags", view => BodyWords.Of(view.Body.Kind)),
                new("hverv", "Hverv", view => view.RoleWords),
                RegisterColumns.Day<AppointmentView>("til", "Til", view => view.Seat.ValidTo),
            ],
            [
                new("kommune", "Organisation", view => [view.Organisation]),
                new("slagsen", "Slags", view => [BodyWords.Of(view.Body.Kind)]),
            ]
        );

    public static BadgeKind ColourOf(CommissionState state) =>
        state switch
        {
            CommissionState.Active or CommissionState.Constituted => BadgeKind.Success,
            CommissionState.UnderReconsideration => BadgeKind.Warning,
            CommissionState.Proposed => BadgeKind.Info,
            _ => BadgeKind.Plain,
        };

    private static string MembersOf(GroupView view) =>
        Danish.Number(view.Members)
        + (view.Commission.SizeWords.Length > 0 ? $" ({view.Commission.SizeWords})" : "")
        + (view.Warning is null ? "" : " – ret antallet");

    private static string OrDash(string text) => text.Length > 0 ? text : "–";
}
