namespace Rammevaerk.Tests.Web.RoleTable;

internal static partial class EndpointTable
{
    /// <summary>Split rates, management information, purchases, what auditors do, rates that change in
    /// the year, earlier years and the Offers Portal.</summary>
    private const string RateYear = """
        GET  /takster/runder/{omraade}/{aar}/opdelt-takst                             submissions.review.read
        GET  /takster/runder/{omraade}/{aar}/opdelt-takst.csv                         submissions.review.read
        GET  /takster/runder/{omraade}/{aar}/opdelt-takst.xlsx                        submissions.review.read
        GET  /takster/runder/{omraade}/{aar}/opdelt-takst/kommuner.csv                submissions.review.read
        GET  /takster/runder/{omraade}/{aar}/opdelt-takst/kommuner.xlsx               submissions.review.read
        GET  /takster/runder/{omraade}/{aar}/opdelt-takst/{part}/{ydelse}             submissions.review.read

        GET  /takster/ledelsesinformation/{omraade?}/{aar:int?}/{part?}               public.read
        GET  /takster/ledelsesinformation/{omraade}/{aar:int}/rapport.docx            public.read
        GET  /takster/ledelsesinformation/{omraade}/{aar:int}/rapport.xlsx            public.read
        GET  /takster/ledelsesinformation/{omraade}/{aar:int}/rapport.pdf             public.read
        GET  /takster/ledelsesinformation/{omraade}/{aar:int}/takster.csv             public.read
        GET  /takster/ledelsesinformation/{omraade}/{aar:int}/takster.xlsx            public.read
        GET  /takster/ledelsesinformation/{omraade}/{aar:int}/{part}/rapport.docx     public.read
        GET  /takster/ledelsesinformation/{omraade}/{aar:int}/{part}/rapport.xlsx     public.read
        GET  /takster/ledelsesinformation/{omraade}/{aar:int}/{part}/rapport.pdf      public.read
        GET  /takster/ledelsesinformation/{omraade}/{aar:int}/{part}/takster.csv      public.read
        GET  /takster/ledelsesinformation/{omraade}/{aar:int}/{part}/takster.xlsx     public.read
        GET  /takster/kommune/{omraade?}/{part?}                                      public.read
        GET  /takster/kommune/{omraade}/{part}/side.pdf                               public.read
        GET  /takster/koeb/{omraade}                                                  purchases.read own
        GET  /takster/koeb/{omraade}/{part}                                           purchases.read
        GET  /takster/koeb/{omraade}/{part}/{id:guid}                                 purchases.read
        GET  /takster/koeb/{omraade}/{part}/liste.csv                                 purchases.read
        GET  /takster/koeb/{omraade}/{part}/liste.xlsx                                purchases.read
        POST /takster/koeb/{omraade}/fil                                              purchases.edit own
        POST /takster/koeb/{omraade}/{part}                                           purchases.edit
        POST /takster/koeb/{omraade}/{part}/fil                                       purchases.edit
        POST /takster/koeb/{omraade}/{part}/{id:guid}                                 purchases.edit
        POST /takster/koeb/{omraade}/{part}/{id:guid}/slet                            purchases.edit

        GET  /takster/parametre/aendringer                                            public.read
        GET  /takster/parametre/aendringer.csv                                        public.read
        GET  /takster/parametre/aendringer.xlsx                                       public.read
        GET  /administration/parametre/{omraade}/forslag                              parameters.edit
        POST /administration/parametre/{omraade}/forslag/{id:guid}/godkend            parameters.edit
        POST /administration/parametre/{omraade}/forslag/{id:guid}/afvis              parameters.edit
        POST /administration/parametre/{omraade}/forslag/{id:guid}/fortryd            parameters.edit
        GET  /administration/perioder                                                 audit.read own
        GET  /administration/perioder/{omraade}                                       audit.read
        POST /administration/perioder/{omraade}                                       periods.close
        POST /administration/perioder/{omraade}/{id:guid}/genaabn                     periods.close
        GET  /administration/stikproever                                              audit.sample own
        GET  /administration/stikproever/{omraade}                                    audit.sample
        POST /administration/stikproever/{omraade}                                    audit.sample
        GET  /administration/stikproever/{omraade}/{id:guid}                          audit.sample
        GET  /administration/stikproever/{omraade}/{id:guid}/stikproeve.csv           audit.sample
        GET  /administration/stikproever/{omraade}/{id:guid}/stikproeve.xlsx          audit.sample
        GET  /administration/visninger                                                audit.read own
        GET  /administration/visninger/{omraade}                                      audit.read
        GET  /administration/visninger/{omraade}/visninger.csv                        audit.read
        GET  /administration/visninger/{omraade}/visninger.xlsx                       audit.read
        GET  /administration/spor/{omraade}/kaede.jsonl                               audit.read

        GET  /takster/aendringer                                                      submissions.read own
        GET  /takster/aendringer/{omraade}                                            submissions.read own
        GET  /takster/aendringer/{omraade}/liste.csv                                  submissions.read own
        GET  /takster/aendringer/{omraade}/liste.xlsx                                 submissions.read own
        GET  /takster/aendringer/{omraade}/{part}/{id:guid}                           submissions.read
        GET  /takster/{omraade}/{aar:int}/{part}/{ydelse}/ny-takst                    rates.change.request
        POST /takster/{omraade}/{aar:int}/{part}/{ydelse}/ny-takst                    rates.change.request
        POST /takster/aendringer/{omraade}/{part}/{id:guid}/driftsherre/godkend       submissions.sign-off
        POST /takster/aendringer/{omraade}/{part}/{id:guid}/driftsherre/afvis         submissions.sign-off
        POST /takster/aendringer/{omraade}/{part}/{id:guid}/takstgruppe/godkend       submissions.review
        POST /takster/aendringer/{omraade}/{part}/{id:guid}/takstgruppe/afvis         submissions.review
        POST /takster/aendringer/{omraade}/{part}/{id:guid}/forum/godkend             rates.record-approval
        POST /takster/aendringer/{omraade}/{part}/{id:guid}/forum/afvis               rates.record-approval
        POST /takster/aendringer/{omraade}/{part}/{id:guid}/fortryd                   rates.change.request
        POST /takster/aendringer/{omraade}/{part}/{id:guid}/offentliggoer             rates.publish

        GET  /takster/historik                                                        public.read
        GET  /takster/historik/{omraade}                                              public.read
        GET  /takster/historik/{omraade}.csv                                          public.read
        GET  /takster/historik/{omraade}.xlsx                                         public.read
        GET  /takster/historik/{omraade}/tilbud/{id:guid}.csv                         public.read
        GET  /takster/historik/{omraade}/tilbud/{id:guid}.xlsx                        public.read
        GET  /takster/historik/{omraade}/raekke/{id:guid}                             public.read
        GET  /takster/historik/{omraade}/import                                       rates.publish
        POST /takster/historik/{omraade}/import                                       rates.publish
        GET  /takster/historik/{omraade}/import/{id:guid}                             rates.publish
        GET  /takster/historik/{omraade}/import/{id:guid}.csv                         rates.publish
        GET  /takster/historik/{omraade}/import/{id:guid}.xlsx                        rates.publish
        GET  /takster/historik/{omraade}/import/{id:guid}/fil                         rates.publish
        POST /takster/historik/{omraade}/import/{id:guid}/kolonner                    rates.publish
        POST /takster/historik/{omraade}/import/{id:guid}/gem                         rates.publish
        POST /takster/historik/{omraade}/import/{id:guid}/vis                         rates.publish
        POST /takster/historik/{omraade}/import/{id:guid}/traek-tilbage               rates.publish
        POST /takster/historik/{omraade}/import/{id:guid}/bekraeft                    rates.publish
        POST /takster/historik/{omraade}/raekke/{id:guid}/tilbud                      rates.publish
        POST /takster/historik/{omraade}/raekke/{id:guid}/loesn                       rates.publish
        GET  /takster/tilbudsportalen                                                 public.read
        GET  /takster/tilbudsportalen/{omraade}                                       public.read
        GET  /takster/tilbudsportalen/{omraade}/{aar:int}/takster.xlsx                public.read
        GET  /takster/tilbudsportalen/{omraade}/{aar:int}/takster.json                public.read
        GET  /takster/tilbudsportalen/{omraade}/udtraek                               rates.publish
        POST /takster/tilbudsportalen/{omraade}/udtraek                               rates.publish
        GET  /takster/tilbudsportalen/{omraade}/udtraek/{id:guid}                     rates.publish
        GET  /takster/tilbudsportalen/{omraade}/udtraek/{id:guid}.csv                 rates.publish
        GET  /takster/tilbudsportalen/{omraade}/udtraek/{id:guid}.xlsx                rates.publish
        """;
}
