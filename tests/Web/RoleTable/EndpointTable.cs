namespace Rammevaerk.Tests.Web.RoleTable;

/// <summary>
/// Every endpoint of the product, as <c>method route permission</c>; "own" says that the handler limits itself to the
/// visitor's own area and organisation. A new endpoint needs a row here.
/// </summary>
internal static class EndpointTable
{
    private const string Rows = """
        GET  /                                                                  public.read
        GET  /health                                                            public.read
        GET  /hjaelp                                                            public.read
        GET  /hjaelp/{name}                                                     public.read
        GET  /om/{name}                                                         public.read
        GET  /fejl/{status:int:range(400,599)}                                  public.read

        GET  /log-ind                                                           account.sign-in
        POST /log-ind                                                           account.sign-in
        GET  /log-ind/kode                                                      account.sign-in
        POST /log-ind/kode                                                      account.sign-in
        POST /log-ind/kode/mail                                                 account.sign-in
        GET  /log-ind/glemt                                                     account.sign-in
        POST /log-ind/glemt                                                     account.sign-in
        GET  /log-ind/adgangskode/{noegle}                                      account.sign-in
        POST /log-ind/adgangskode/{noegle}                                      account.sign-in
        POST /log-ud                                                            account.sign-in
        GET  /demo/roller                                                       account.sign-in
        POST /demo/roller                                                       account.sign-in

        GET  /konto                                                             account.own
        POST /konto/navn                                                        account.own
        POST /konto/adgangskode                                                 account.own
        POST /konto/sessioner/{id:guid}/afslut                                  account.own
        POST /konto/sessioner/afslut-andre                                      account.own
        GET  /konto/engangskode                                                 account.own
        POST /konto/engangskode                                                 account.own
        POST /konto/engangskode/fjern                                           account.own
        GET  /konto/meddelelser                                                 account.own
        POST /konto/meddelelser/{id:guid}/laest                                 account.own
        POST /konto/meddelelser/laest                                           account.own

        GET  /brugere                                                           users.manage own
        GET  /brugere/{omraade}                                                 users.manage own
        GET  /brugere/{omraade}.csv                                             users.manage own
        GET  /brugere/{omraade}.xlsx                                            users.manage own
        GET  /brugere/{omraade}/{part}                                          users.manage
        GET  /brugere/{omraade}/{part}.csv                                      users.manage
        GET  /brugere/{omraade}/{part}.xlsx                                     users.manage
        POST /brugere/{omraade}/{part}/inviter                                  users.manage
        GET  /brugere/{omraade}/{part}/person/{konto:guid}                      users.manage
        POST /brugere/{omraade}/{part}/person/{konto:guid}/roller               users.manage
        POST /brugere/{omraade}/{part}/person/{konto:guid}/roller/{rolle:guid}/afslut users.manage
        POST /brugere/{omraade}/{part}/person/{konto:guid}/spaer                users.manage
        POST /brugere/{omraade}/{part}/person/{konto:guid}/aabn                 users.manage
        POST /brugere/{omraade}/{part}/person/{konto:guid}/link                 users.manage

        GET  /takster/proev                                                     rates.try
        POST /takster/proev                                                     rates.try
        GET  /takster/proev/slettet                                             rates.try
        GET  /takster/proev/{id}                                                rates.try
        GET  /takster/proev/{id}/takster                                        rates.try
        GET  /takster/proev/{id}/forskelle                                      rates.try
        GET  /takster/proev/{id}/takst/{key}                                    rates.try
        GET  /takster/proev/{id}/takst/{key}.json                               rates.try
        GET  /takster/proev/{id}/arbejdsbog                                     rates.try
        GET  /takster/proev/{id}/fund.csv                                       rates.try
        GET  /takster/proev/{id}/fund.xlsx                                      rates.try
        GET  /takster/proev/{id}/takster.csv                                    rates.try
        GET  /takster/proev/{id}/takster.xlsx                                   rates.try
        GET  /takster/proev/{id}/forskelle.csv                                  rates.try
        GET  /takster/proev/{id}/forskelle.xlsx                                 rates.try
        POST /takster/proev/{id}/slet                                           rates.try
        GET  /takster/skabelon                                                  public.read
        POST /takster/skabelon                                                  rates.try
        GET  /takster/skabelon/hent                                             public.read
        GET  /takster/regler                                                    public.read
        GET  /takster/regler.csv                                                public.read
        GET  /takster/regler.xlsx                                               public.read
        GET  /takster/regler/{id}                                               public.read
        GET  /takster/parametre                                                 public.read
        GET  /takster/parametre.csv                                             public.read
        GET  /takster/parametre.xlsx                                            public.read
        """;

    public static IReadOnlyList<EndpointRow> All { get; } =
    [
        .. Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(words => new EndpointRow($"{words[0]} {words[1]}", words[2], words.Length > 3)),
    ];
}

/// <summary>One endpoint of the table.</summary>
/// <param name="Address">Method and route.</param>
/// <param name="Permission">The permission it asks for.</param>
/// <param name="IsOwnScope">True when its handler limits itself.</param>
internal sealed record EndpointRow(string Address, string Permission, bool IsOwnScope);
